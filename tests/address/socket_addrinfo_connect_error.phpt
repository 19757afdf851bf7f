--TEST--
A refused connection warns and leaves no descriptor
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_close($listener);
[$address] = socket_addrinfo_lookup('127.0.0.1', (string) $port, ['ai_socktype' => SOCK_STREAM]);
$before = net_open_descriptors();
var_dump(socket_addrinfo_connect($address), socket_last_error() === SOCKET_ECONNREFUSED);
var_dump(net_open_descriptors() - $before);
?>
--EXPECTF--
Warning: socket_addrinfo_connect(): Unable to connect address [111]: Connection refused in %s on line %d
bool(false)
bool(true)
int(0)
