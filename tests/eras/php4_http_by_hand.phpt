--TEST--
PHP 4: a page fetched by hand, read to the end of the connection
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
$server = socket_create_listen(0);
socket_getsockname($server, $host, $service_port);
if (!pcntl_fork()) {
    $connection = socket_accept($server);
    $request = '';
    while (strpos($request, "\r\n\r\n") === false) {
        $request .= socket_read($connection, 100);
    }
    $lines = explode("\r\n", $request);
    $body = str_repeat("<p>$lines[0]</p>\n", 3);
    socket_write($connection, "HTTP/1.0 200 OK\r\nContent-Length: " . strlen($body) . "\r\n\r\n$body");
    socket_close($connection);
    exit;
}
socket_close($server);

$address = gethostbyname('127.0.0.1');
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
if ($socket < 0) {
    echo "socket_create() failed: reason: " . socket_strerror($socket) . "\n";
} else {
    echo "OK.\n";
}
$result = socket_connect($socket, $address, $service_port);
if ($result < 0) {
    echo "socket_connect() failed.\nReason: ($result) " . socket_strerror($result) . "\n";
} else {
    echo "OK.\n";
}
$in = "GET /page HTTP/1.0\r\nHost: www.example.com\r\n\r\n";
$out = $answer = '';
socket_write($socket, $in, strlen($in));
while ($out = socket_read($socket, 16)) {
    $answer .= $out;
}
socket_close($socket);
list($head, $body) = explode("\r\n\r\n", $answer);
echo current(explode("\r\n", $head)), "\n", $body;
?>
--EXPECT--
OK.
OK.
HTTP/1.0 200 OK
<p>GET /page HTTP/1.0</p>
<p>GET /page HTTP/1.0</p>
<p>GET /page HTTP/1.0</p>
