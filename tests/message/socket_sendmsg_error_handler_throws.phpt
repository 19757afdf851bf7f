--TEST--
An exception of the error handler takes the place of further warnings
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_INET, SOCK_DGRAM, 0);
set_error_handler(function (int $level, string $text): never {
    throw new RuntimeException(strtok($text, '['));
});
net_attempt(fn() => socket_sendmsg($a, ['name' => ['addr' => str_repeat('x', 300)]]));
net_attempt(fn() => socket_sendmsg($a, ['iov' => 5]));
?>
--EXPECT--
RuntimeException: socket_sendmsg(): Host lookup failed 
RuntimeException: socket_sendmsg(): error converting user data (path: msghdr > iov): expected an array here
