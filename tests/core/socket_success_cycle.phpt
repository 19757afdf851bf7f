--TEST--
A socket in a cycle of objects is closed by the garbage collector
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
$node = new stdClass();
$node->self = $node;
$node->socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
unset($node);
var_dump(net_open_descriptors() - $before, gc_collect_cycles() > 0, net_open_descriptors() - $before);
?>
--EXPECT--
int(1)
bool(true)
int(0)
