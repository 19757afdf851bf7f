--TEST--
Without a free descriptor accepting warns, and the connection waits
--EXTENSIONS--
sockets
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$limit = net_limit_descriptors(0);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EMFILE);
net_limit_descriptors($limit);
var_dump(socket_accept($listener) instanceof Socket);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [24]: Too many open files in %s on line %d
bool(false)
bool(true)
bool(true)
