--TEST--
examples/chat/: the accept key is the one that RFC 6455 gives for its example, and the welcome follows
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
$client = ChatClient::connect($port);
echo $client->request("GET /chat?name=Anna+B%C3%A4r HTTP/1.1\r\nHost: 127.0.0.1:$port\r\nupgrade: WebSocket\r\n"
    . "CONNECTION: keep-alive, Upgrade\r\nSec-WebSocket-Key:  dGhlIHNhbXBsZSBub25jZQ== \r\n"
    . "Origin: http://127.0.0.1:$port\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Protocol: x, y\r\n"
    . 'Sec-WebSocket-Extensions: permessage-deflate'), "\n";
echo $client->read(), "\n";
?>
--EXPECT--
HTTP/1.1 101 Switching Protocols
Upgrade: websocket
Connection: Upgrade
Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=
text {"what":"welcome","who":"Anna Bär","people":["Anna Bär"]}
