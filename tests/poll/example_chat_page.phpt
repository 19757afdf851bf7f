--TEST--
examples/chat/: the page is served on the same port, and nothing else is
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$port = chat_start();
$start = hrtime(true);
$page = file_get_contents(__DIR__ . '/../../examples/chat/page.html');
foreach (['GET /', 'HEAD /', 'GET /?x=y', 'POST /', 'GET /server.php', 'GET /../server.php', 'get /', "\x16\x03\x01"] as $request) {
    $client = ChatClient::connect($port);
    $head = $client->request("$request HTTP/1.1\r\nHost: 127.0.0.1");
    preg_match("/^(HTTP.*?)\r\n.*Content-Length: (\d+)$/s", $head, $match);
    $body = stream_get_contents($client->stream);
    $isAll = strlen($body) === (int) $match[2] ? 'all' : strlen($body);
    echo addcslashes($request, "\0..\37"), ": $match[1], $isAll", $body === $page ? ' of the page' : '', "\n";
}
// The server is the first to end a connection, at once.
var_dump(hrtime(true) - $start < 15e9);
// The page loads nothing from elsewhere.
var_dump(preg_match("~(src|href|url\(|import)\s*[=(]?\s*[\"\x27]?(https?:)?//~i", $page));
?>
--EXPECT--
GET /: HTTP/1.1 200 OK, all of the page
HEAD /: HTTP/1.1 200 OK, 0
GET /?x=y: HTTP/1.1 200 OK, all of the page
POST /: HTTP/1.1 405 Method Not Allowed, all
GET /server.php: HTTP/1.1 404 Not Found, all
GET /../server.php: HTTP/1.1 404 Not Found, all
get /: HTTP/1.1 400 Bad Request, all
\026\003\001: HTTP/1.1 400 Bad Request, all
bool(true)
int(0)
