--TEST--
On AF_PACKET the port is an interface's index, and is demanded
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_PACKET, SOCK_RAW, ETH_P_LOOP);
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, 'lo'));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, 'lo', null));
var_dump(socket_sendto($socket, str_repeat('x', 60), 60, 0, 'lo', 0));
var_dump(socket_sendto($socket, str_repeat('x', 60), 60, 0, 'lo', 0x7fffffff));
var_dump(socket_last_error($socket) === SOCKET_ENXIO);
?>
--EXPECTF--
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_PACKET
ValueError: socket_sendto(): Argument #6 ($port) cannot be null when the socket type is AF_PACKET

Warning: socket_sendto(): Unable to write to socket [6]: No such device or address in %s on line %d
bool(false)

Warning: socket_sendto(): Unable to write to socket [6]: No such device or address in %s on line %d
bool(false)
bool(true)
