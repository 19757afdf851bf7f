--TEST--
A datagram too long for its protocol is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_connect($sender, '127.0.0.1', $port);
$data = str_repeat('x', 65508);
var_dump(socket_write($sender, $data));
var_dump(socket_send($sender, $data, strlen($data), 0));
var_dump(socket_sendto($sender, $data, strlen($data), 0, '127.0.0.1', $port));
var_dump(socket_last_error($sender) === SOCKET_EMSGSIZE, socket_write($sender, $data, 65507));
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [90]: Message too long in %s on line %d
bool(false)

Warning: socket_send(): Unable to write to socket [90]: Message too long in %s on line %d
bool(false)

Warning: socket_sendto(): Unable to write to socket [90]: Message too long in %s on line %d
bool(false)
bool(true)
int(65507)
