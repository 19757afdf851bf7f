--TEST--
A closed socket ends the connection and returns nothing
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_tcp_pair();
var_dump(socket_close($one), socket_read($two, 10));
?>
--EXPECT--
NULL
string(0) ""
