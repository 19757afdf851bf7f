--TEST--
A socket that an error handler closes while a value is converted throws, and nothing is set
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
set_error_handler(function ($number, $message) use ($socket) {
    echo $message, "\n";
    socket_close($socket);
});
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, new stdClass()));
?>
--EXPECT--
Object of class stdClass could not be converted to int
Error: socket_set_option(): Argument #1 ($socket) has already been closed
