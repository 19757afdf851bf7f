--TEST--
An error handler may close the socket whose line has failed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
set_error_handler(function (int $level, string $message) use ($socket): bool {
    echo $message, "\n";
    socket_close($socket);
    return true;
});
var_dump(socket_read($socket, 100, PHP_NORMAL_READ));
net_attempt(fn () => socket_read($socket, 100, PHP_NORMAL_READ));
?>
--EXPECT--
socket_read(): unable to read from socket [107]: Transport endpoint is not connected
bool(false)
Error: socket_read(): Argument #1 ($socket) has already been closed
