--TEST--
examples/chat/: fragments make one message, with control frames between them, however the bytes are cut
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
$client = ChatClient::connect($port)->enter('Anna', $port);
$client->send(chat_frame(TEXT, 'Hel', false) . chat_frame(PING, 'are you there?') . chat_frame(CONTINUATION, '', false)
    . chat_frame(PONG, '') . chat_frame(CONTINUATION, 'lo', false) . chat_frame(CONTINUATION, '!'));
echo $client->read(), "\n", $client->hear(), "\n";
// One byte at a time, a character over two fragments, a length of two bytes.
$long = rtrim(str_repeat('long ', 40));
foreach (str_split(chat_frame(TEXT, "\xc3", false) . chat_frame(CONTINUATION, "\xa4") . chat_frame(TEXT, $long)) as $byte) {
    $client->send($byte);
}
echo $client->hear(), "\n";
var_dump($client->hear() === "Anna said $long");
// Frames right behind the request.
$ben = ChatClient::connect($port);
$ben->send("GET /chat?name=Ben HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    . "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n" . chat_frame(TEXT, 'at once'));
stream_get_line($ben->stream, 65536, "\r\n\r\n");
echo $ben->hear(), ', ', $ben->hear(), "\n";
?>
--EXPECT--
pong are you there?
Anna said Hello!
Anna said ä
bool(true)
Ben welcome, Ben said at once
