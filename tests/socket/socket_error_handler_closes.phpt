--TEST--
An error handler that closes the socket in the middle of a call leaves nothing broken
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
var_dump(socket_shutdown($socket));
net_attempt(fn () => socket_last_error($socket));
?>
--EXPECT--
socket_shutdown(): Unable to shutdown socket [107]: Transport endpoint is not connected
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
