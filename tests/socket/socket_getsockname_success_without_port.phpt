--TEST--
The port need not be asked for
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_udp_bound();
var_dump(socket_getsockname($socket, $address), $address);
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
