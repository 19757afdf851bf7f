--TEST--
examples/chat/: a ping is answered by a pong with the same payload; a pong by nothing
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
echo chat_try($port, chat_frame(PING, '')), "\n";
echo chat_try($port, chat_frame(PING, 'payload')), "\n";
echo strlen(chat_try($port, chat_frame(PING, str_repeat('x', 125)))), "\n";
echo chat_try($port, chat_frame(PONG, 'unasked') . chat_frame(PING, '1')), "\n";
$client = ChatClient::connect($port)->enter('Anna', $port);
$client->send(implode(array_map(fn (int $number): string => chat_frame(PING, "$number"), range(1, 1000))));
for ($number = 1; $number <= 1000 && $client->read() === "pong $number"; $number++);
var_dump($number);
?>
--EXPECT--
pong
pong payload
130
pong 1
int(1001)
