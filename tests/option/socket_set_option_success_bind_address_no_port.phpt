--TEST--
With IP_BIND_ADDRESS_NO_PORT binding takes no port yet, connecting does
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_BIND_ADDRESS_NO_PORT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_set_option($socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT, 1));
var_dump(socket_get_option($socket, IPPROTO_IP, IP_BIND_ADDRESS_NO_PORT));
var_dump(socket_bind($socket, '127.0.0.1', 0), net_port($socket));
var_dump(socket_connect($socket, '127.0.0.1', $port), net_port($socket) > 0);
?>
--EXPECT--
bool(true)
int(1)
bool(true)
int(0)
bool(true)
bool(true)
