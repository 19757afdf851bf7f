--TEST--
examples/chat/: a reader that falls behind a little gets all, one that falls far behind is let go
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
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_option($socket, SOL_SOCKET, SO_RCVBUF, 4096);
socket_connect($socket, '127.0.0.1', $port);
$slow = (new ChatClient(socket_export_stream($socket)))->enter('Slow', $port);
$anna = ChatClient::connect($port)->enter('Anna', $port);
// More than the system holds for a reader, less than the server does: each message is about 16 KiB.
$text = str_repeat('0123456789abcdef', 1000);
for ($number = 1; $number <= 16; $number++) {
    $anna->say("$number $text");
    $anna->hear() === "Anna said $number $text" || print("wrong\n");
}
echo $slow->hear(), "\n";
for ($number = 1; $number <= 16 && $slow->hear() === "Anna said $number $text"; $number++);
var_dump($number);
// More than both together; Anna is not held up.
for ($number = 1; $number <= 100; $number++) {
    $anna->say("$number $text");
    $heard = $anna->hear();
    if ($heard !== "Anna said $number $text") {
        break;
    }
}
echo $heard, "\n";
var_dump($number > 16 && $number < 60);
?>
--EXPECT--
Anna joined
int(17)
Slow left
bool(true)
