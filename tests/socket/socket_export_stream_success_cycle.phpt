--TEST--
A socket in a cycle with its stream's context is freed
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
[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
stream_context_set_option($stream, 'test', 'socket', $one);
unset($one, $two, $stream);
gc_collect_cycles();
var_dump(net_open_descriptors() - $before <= 1);
?>
--EXPECT--
bool(true)
