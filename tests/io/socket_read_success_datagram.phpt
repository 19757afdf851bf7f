--TEST--
socket_read takes one datagram; what does not fit into $length is gone
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_write($one, 'first');
socket_write($one, 'second');
socket_write($one, 'third');
var_dump(socket_read($two, 100), socket_read($two, 3), socket_read($two, 100));
?>
--EXPECT--
string(5) "first"
string(3) "sec"
string(5) "third"
