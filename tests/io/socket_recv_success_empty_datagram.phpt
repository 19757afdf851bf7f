--TEST--
An empty datagram is received as 0 and null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_write($one, '');
socket_write($one, 'full');
$data = 'before';
var_dump(socket_recv($two, $data, 100, 0), $data, socket_recv($two, $data, 100, 0), $data);
?>
--EXPECT--
int(0)
NULL
int(4)
string(4) "full"
