--TEST--
An error handler that throws turns the warning into an exception
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

set_error_handler(function (int $level, string $message): never {
    throw new ErrorException($message);
});
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(fn () => socket_accept($socket));
net_attempt(fn () => socket_getpeername($socket, $address));
var_dump(socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECT--
ErrorException: socket_accept(): unable to accept incoming connection [22]: Invalid argument
ErrorException: socket_getpeername(): unable to retrieve peer name [107]: Transport endpoint is not connected
bool(true)
