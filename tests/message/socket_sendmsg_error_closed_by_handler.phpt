--TEST--
An error handler may close the socket while its message is read
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_INET, SOCK_DGRAM, 0);
set_error_handler(function (int $level, string $text) use ($a): bool {
    echo strtok($text, '['), "\n";
    socket_close($a);
    restore_error_handler();
    return true;
});
$name = ['addr' => '127.0.0.1', 'port' => 9];
net_attempt(fn() => socket_sendmsg($a, ['name' => $name, 'iov' => [['an array']]]));
?>
--EXPECT--
Array to string conversion
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
