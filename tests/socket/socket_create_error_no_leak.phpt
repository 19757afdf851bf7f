--TEST--
A socket that was refused leaves no descriptor
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
for ($i = 0; $i < 20; $i++) {
    @socket_create(AF_INET, SOCK_STREAM, 9999);
    @socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair);
    @socket_create_listen(0, -1);
}
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(0)
