--TEST--
A broadcast reaches the other host of the network
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

[$receiver, $port] = there_udp();
$sender = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_set_option($sender, SOL_SOCKET, SO_BROADCAST, 1);
socket_sendto($sender, 'all', 3, 0, '10.0.0.255', $port);
socket_sendto($sender, 'end', 3, 0, '10.0.0.2', $port);
echo implode("\n", hosts_received($receiver)), "\n";
?>
--EXPECT--
all from 10.0.0.1
