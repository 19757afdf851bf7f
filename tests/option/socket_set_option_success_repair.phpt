--TEST--
TCP_REPAIR closes without a word to the peer
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_capability(CAP_NET_ADMIN);
skip_without_constant('TCP_REPAIR');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_set_option($client, SOL_TCP, TCP_REPAIR, 1), socket_get_option($client, SOL_TCP, TCP_REPAIR));
socket_close($client);
var_dump(net_wait_readable($server, 0.1));
?>
--EXPECT--
bool(true)
int(1)
bool(false)
