--TEST--
Sockets of an overwritten pair are closed
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

socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
$before = net_open_descriptors();
for ($i = 0; $i < 10; $i++) {
    socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
}
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(0)
