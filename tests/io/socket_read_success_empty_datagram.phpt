--TEST--
An empty datagram is read as "", and the next one after it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_write($one, ''), socket_send($one, 'abc', 0, 0), socket_write($one, 'full'));
var_dump(socket_read($two, 100), socket_read($two, 100), socket_read($two, 100));
?>
--EXPECT--
int(0)
int(0)
int(4)
string(0) ""
string(0) ""
string(4) "full"
