--TEST--
The address may take the place of the socket's own variable
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

$before = net_open_descriptors();
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_getsockname($socket, $socket), $socket, net_open_descriptors() - $before);
?>
--EXPECT--
bool(true)
string(7) "0.0.0.0"
int(0)
