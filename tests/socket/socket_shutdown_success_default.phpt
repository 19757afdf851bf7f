--TEST--
socket_shutdown ends both directions by default
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(socket_shutdown($one), socket_read($one, 10), socket_read($two, 10), @socket_write($one, 'x'));
?>
--EXPECT--
bool(true)
string(0) ""
string(0) ""
bool(false)
