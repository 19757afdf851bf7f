--TEST--
Without SO_BROADCAST a broadcast is refused, with it it arrives
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

$receiver = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($receiver, '0.0.0.0');
$port = net_port($receiver);
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($sender, SOL_SOCKET, SO_BROADCAST));
var_dump(@socket_sendto($sender, 'refused', 7, 0, '127.255.255.255', $port), socket_last_error($sender) === SOCKET_EACCES);
var_dump(socket_set_option($sender, SOL_SOCKET, SO_BROADCAST, 1), socket_get_option($sender, SOL_SOCKET, SO_BROADCAST));
var_dump(socket_sendto($sender, 'permitted', 9, 0, '127.255.255.255', $port));
net_wait_readable($receiver);
var_dump(socket_read($receiver, 100));
?>
--EXPECT--
int(0)
bool(false)
bool(true)
bool(true)
int(1)
int(9)
string(9) "permitted"
