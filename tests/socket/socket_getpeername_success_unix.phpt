--TEST--
The peer of an unnamed Unix socket has an empty name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$port = 'untouched';
var_dump(socket_getpeername($one, $address, $port), $address, $port);
?>
--EXPECT--
bool(true)
string(0) ""
string(9) "untouched"
