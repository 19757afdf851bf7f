--TEST--
A socket that an error handler closes while a member is converted throws
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
set_error_handler(function () use ($socket) {
    socket_close($socket);
});
$value = ['l_onoff' => new stdClass(), 'l_linger' => 1];
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, $value));
?>
--EXPECT--
Error: socket_set_option(): Argument #1 ($socket) has already been closed
