--TEST--
An error handler may close the socket whose call has failed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['socket_read', 'socket_write', 'socket_recv', 'socket_recvfrom', 'socket_sendto'] as $function) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    set_error_handler(function (int $level, string $message) use ($socket): bool {
        echo $message, "\n";
        socket_close($socket);
        return true;
    });
    var_dump(match ($function) {
        'socket_read' => socket_read($socket, 10),
        'socket_write' => socket_write($socket, 'x'),
        'socket_recv' => socket_recv($socket, $data, 10, 0),
        'socket_recvfrom' => socket_recvfrom($socket, $data, 10, 0, $address, $port),
        'socket_sendto' => socket_sendto($socket, 'x', 1, MSG_OOB, '127.0.0.1', 9),
    });
    net_attempt(fn () => socket_last_error($socket));
    restore_error_handler();
}
?>
--EXPECT--
socket_read(): unable to read from socket [107]: Transport endpoint is not connected
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
socket_write(): unable to write to socket [32]: Broken pipe
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
socket_recv(): Unable to read from socket [107]: Transport endpoint is not connected
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
socket_sendto(): Unable to write to socket [32]: Broken pipe
bool(false)
Error: socket_last_error(): Argument #1 ($socket) has already been closed
