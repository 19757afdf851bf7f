--TEST--
No descriptor stays open after a call, whatever its end
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$c, $d] = net_unix_pair();
socket_send_all($a, str_repeat('x', 100000), 0, 0);
$before = net_open_descriptors();
var_dump(socket_splice($b, $c, 40000) === 40000, net_open_descriptors() - $before);
socket_splice($b, $c, 1 << 20, 0, 0.01);
socket_close($d);
@socket_splice($b, $c, 1 << 20, 0, 0.01);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
bool(true)
int(0)
int(-1)
