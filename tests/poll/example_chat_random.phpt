--TEST--
examples/chat/: bytes that make no sense do not stop the server
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

mt_srand(6455);
$port = chat_start();
$request = "GET /chat?name=Random HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    . "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
$frames = chat_frame(TEXT, 'one', false) . chat_frame(PING, 'two') . chat_frame(CONTINUATION, 'three') . chat_frame(CLOSE, '');
for ($number = 0; $number < 400; $number++) {
    $bytes = $request . str_repeat($frames, mt_rand(1, 3));
    // Half of them are spoilt anywhere, the other half in their frames alone.
    $from = $number % 2 ? strlen($request) : 0;
    for ($change = mt_rand(1, 8); $change > 0; $change--) {
        $bytes[mt_rand($from, strlen($bytes) - 1)] = chr(mt_rand(0, 255));
    }
    $client = ChatClient::connect($port);
    $client->send($bytes);
    stream_socket_shutdown($client->stream, STREAM_SHUT_WR);
    stream_get_contents($client->stream);
}
$anna = ChatClient::connect($port)->enter('Anna', $port);
$anna->say('still here');
echo $anna->hear(), "\n";
?>
--EXPECT--
Anna said still here
