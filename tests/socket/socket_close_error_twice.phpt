--TEST--
A closed socket is refused by every function
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_unix_pair();
socket_close($socket);
$calls = [
    fn () => socket_close($socket), fn () => socket_read($socket, 1), fn () => socket_write($socket, 'x'),
    fn () => socket_recv($socket, $data, 1, 0), fn () => socket_send($socket, 'x', 1, 0),
    fn () => socket_recvfrom($socket, $data, 1, 0, $from), fn () => socket_sendto($socket, 'x', 1, 0, '/x'),
    fn () => socket_bind($socket, '/x'), fn () => socket_connect($socket, '/x'), fn () => socket_listen($socket),
    fn () => socket_accept($socket), fn () => socket_shutdown($socket), fn () => socket_set_block($socket),
    fn () => socket_set_nonblock($socket), fn () => socket_getsockname($socket, $name),
    fn () => socket_getpeername($socket, $name), fn () => socket_last_error($socket),
    fn () => socket_clear_error($socket), fn () => socket_get_option($socket, SOL_SOCKET, SO_TYPE),
    fn () => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1), fn () => socket_atmark($socket),
    fn () => socket_export_stream($socket), fn () => socket_sendmsg($socket, []),
    function () use ($socket) { $message = []; socket_recvmsg($socket, $message); },
];
array_map(net_attempt(...), $calls);
?>
--EXPECT--
Error: socket_close(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_recv(): Argument #1 ($socket) has already been closed
Error: socket_send(): Argument #1 ($socket) has already been closed
Error: socket_recvfrom(): Argument #1 ($socket) has already been closed
Error: socket_sendto(): Argument #1 ($socket) has already been closed
Error: socket_bind(): Argument #1 ($socket) has already been closed
Error: socket_connect(): Argument #1 ($socket) has already been closed
Error: socket_listen(): Argument #1 ($socket) has already been closed
Error: socket_accept(): Argument #1 ($socket) has already been closed
Error: socket_shutdown(): Argument #1 ($socket) has already been closed
Error: socket_set_block(): Argument #1 ($socket) has already been closed
Error: socket_set_nonblock(): Argument #1 ($socket) has already been closed
Error: socket_getsockname(): Argument #1 ($socket) has already been closed
Error: socket_getpeername(): Argument #1 ($socket) has already been closed
Error: socket_last_error(): Argument #1 ($socket) has already been closed
Error: socket_clear_error(): Argument #1 ($socket) has already been closed
Error: socket_get_option(): Argument #1 ($socket) has already been closed
Error: socket_set_option(): Argument #1 ($socket) has already been closed
Error: socket_atmark(): Argument #1 ($socket) has already been closed
Error: socket_export_stream(): Argument #1 ($socket) has already been closed
Error: socket_sendmsg(): Argument #1 ($socket) has already been closed
Error: socket_recvmsg(): Argument #1 ($socket) has already been closed
