--TEST--
With TCP_DEFER_ACCEPT a connection waits for its first data
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_DEFER_ACCEPT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
var_dump(socket_get_option($listener, SOL_TCP, TCP_DEFER_ACCEPT));
var_dump(socket_set_option($listener, SOL_TCP, TCP_DEFER_ACCEPT, 30));
var_dump(socket_get_option($listener, SOL_TCP, TCP_DEFER_ACCEPT) >= 30);
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
var_dump(net_wait_readable($listener, 0.1));
socket_write($client, 'data');
var_dump(net_wait_readable($listener), socket_read(socket_accept($listener), 10));
?>
--EXPECT--
int(0)
bool(true)
bool(true)
bool(false)
bool(true)
string(4) "data"
