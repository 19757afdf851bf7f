--TEST--
The names of packet sockets are not supported
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_packet();
?>
--FILE--
<?php
$packets = socket_create(AF_PACKET, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($packets, ['name' => ['addr' => 'lo', 'port' => 1], 'iov' => ['x']]));
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($packets, $message));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the only families currently supported are AF_INET, AF_INET6 and AF_UNIX in %s on line %d
bool(false)
