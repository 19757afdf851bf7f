--TEST--
With SO_DONTROUTE a host behind a gateway is out of reach, one on the wire is not
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
require __DIR__ . '/hosts.inc';
skip_unless_hosts();
?>
--FILE--
<?php
require __DIR__ . '/hosts.inc';

hosts_configure(['route add 10.9.0.0/16 via 10.0.0.2']);
[$receiver, $port] = there_udp();
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_DONTROUTE), socket_sendto($socket, '.', 1, 0, '10.9.0.1', $port));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_DONTROUTE, 1), socket_get_option($socket, SOL_SOCKET, SO_DONTROUTE));
var_dump(@socket_sendto($socket, '.', 1, 0, '10.9.0.1', $port), socket_last_error($socket) === SOCKET_ENETUNREACH);
socket_sendto($socket, 'near', 4, 0, '10.0.0.2', $port);
socket_sendto($socket, 'end', 3, 0, '10.0.0.2', $port);
echo implode("\n", hosts_received($receiver)), "\n";
?>
--EXPECT--
int(0)
int(1)
bool(true)
int(1)
bool(false)
bool(true)
near from 10.0.0.1
