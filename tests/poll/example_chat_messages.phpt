--TEST--
examples/chat/: what one says reaches all, in order; who comes and leaves is told to the others
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
$anna = ChatClient::connect($port)->enter('Anna', $port);
$ben = ChatClient::connect($port)->enter('Ben', $port);
$other = ChatClient::connect($port)->enter('Ben', $port);
echo $anna->hear(), ', ', $anna->hear(), ', ', $ben->hear(), "\n";
$anna->say('hello');
$anna->say("\u{1F600} \" <b> " . str_repeat('x', 100));
foreach ([$anna, $ben, $other] as $client) {
    echo $client->hear(), "\n", $client->hear(), "\n";
}
// Many at once, more than one read of the server takes.
$ben->send(implode(array_map(fn (int $number): string => chat_frame(TEXT, "number $number"), range(1, 3000))));
foreach ([$anna, $ben, $other] as $client) {
    for ($number = 1; $number <= 3000 && $client->hear() === "Ben said number $number"; $number++);
    var_dump($number);
}
$other->send(chat_frame(CLOSE, ''));
echo $other->read(), ', ', $other->read(), "\n";
echo $anna->hear(), ', ', $ben->hear(), "\n";
?>
--EXPECT--
Ben joined, Ben 2 joined, Ben 2 joined
Anna said hello
Anna said 😀 " <b> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
Anna said hello
Anna said 😀 " <b> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
Anna said hello
Anna said 😀 " <b> xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
int(3001)
int(3001)
int(3001)
close, end
Ben 2 left, Ben 2 left
