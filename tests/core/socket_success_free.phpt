--TEST--
The descriptor is closed with the last reference
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
$copy = $socket;
var_dump(net_open_descriptors() - $before);
unset($socket);
var_dump(net_open_descriptors() - $before);
unset($copy);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(1)
int(1)
int(0)
