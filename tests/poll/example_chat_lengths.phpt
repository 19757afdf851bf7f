--TEST--
examples/chat/: messages of every form of a length arrive in the shortest form
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_without_poll();
skip_unless_file(__DIR__ . '/../../examples/chat/server.php');
?>
--FILE--
<?php
require __DIR__ . '/websocket.inc';

$port = chat_start();
$client = ChatClient::connect($port)->enter('Anna', $port);
$frame = strlen('{"what":"said","who":"Anna","text":""}');
foreach ([$frame, 125, 126, 127, 65535, 65536, 65537] as $length) {
    // A control character becomes six in JSON.
    $text = str_repeat("\x01", intdiv($length - $frame, 6)) . str_repeat('x', ($length - $frame) % 6);
    $client->say($text);
    $message = substr($client->read(), strlen('text '));
    echo strlen($message), json_decode($message, true)['text'] === $text ? '' : ' but wrong', "\n";
}
?>
--EXPECT--
38
125
126
127
65535
65536
65537
