--TEST--
Every function that reads or writes refuses a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_close($socket);
$data = $address = $port = 'untouched';
net_attempt(fn () => socket_read($socket, 10));
net_attempt(fn () => socket_read($socket, 0, PHP_NORMAL_READ));
net_attempt(fn () => socket_write($socket, 'x', -1));
net_attempt(fn () => socket_send($socket, 'x', -1, 0));
net_attempt(function () use ($socket, &$data) {
    socket_recv($socket, $data, 0, 0);
});
net_attempt(function () use ($socket, &$data, &$address) {
    socket_recvfrom($socket, $data, 10, 0, $address);
});
net_attempt(fn () => socket_sendto($socket, 'x', -1, 0, '127.0.0.1'));
var_dump($data, $address);
?>
--EXPECT--
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_read(): Argument #1 ($socket) has already been closed
Error: socket_write(): Argument #1 ($socket) has already been closed
Error: socket_send(): Argument #1 ($socket) has already been closed
Error: socket_recv(): Argument #1 ($socket) has already been closed
Error: socket_recvfrom(): Argument #1 ($socket) has already been closed
Error: socket_sendto(): Argument #1 ($socket) has already been closed
string(9) "untouched"
string(9) "untouched"
