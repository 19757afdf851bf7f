--TEST--
One variable for address and port ends as the port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $port] = net_udp_bound();
var_dump(socket_getsockname($socket, $both, $both), $both === $port);
?>
--EXPECT--
bool(true)
bool(true)
