--TEST--
TCP_QUICKACK is set and read back
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_QUICKACK');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
foreach ([0, 1] as $value) {
    var_dump(socket_set_option($client, SOL_TCP, TCP_QUICKACK, $value), socket_get_option($client, SOL_TCP, TCP_QUICKACK));
}
?>
--EXPECT--
bool(true)
int(0)
bool(true)
int(1)
