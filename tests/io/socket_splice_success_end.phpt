--TEST--
The end of the source ends the call without an error
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
[$c, $d] = net_unix_pair();
socket_write($a, str_repeat('x', 50000));
socket_close($a);
var_dump(socket_splice($b, $c, PHP_INT_MAX), socket_last_error($b), socket_splice($b, $c, 1), socket_last_error($b));
?>
--EXPECT--
int(50000)
int(0)
int(0)
int(0)
