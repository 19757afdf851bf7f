--TEST--
What an error handler throws comes out of the call that failed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
set_error_handler(fn (int $level, string $message) => throw new RuntimeException($message));
net_attempt(fn () => socket_read($socket, 10));
net_attempt(fn () => socket_read($socket, 10, PHP_BINARY_READ));
net_attempt(fn () => socket_write($socket, 'x'));
$data = 'before';
try {
    socket_recv($socket, $data, 10, 0);
} catch (RuntimeException $exception) {
    echo $exception->getMessage(), "\n";
}
var_dump($data, socket_last_error($socket) === SOCKET_ENOTCONN);
?>
--EXPECT--
RuntimeException: socket_read(): unable to read from socket [107]: Transport endpoint is not connected
RuntimeException: socket_read(): unable to read from socket [107]: Transport endpoint is not connected
RuntimeException: socket_write(): unable to write to socket [32]: Broken pipe
socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
NULL
bool(true)
