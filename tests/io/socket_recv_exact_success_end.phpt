--TEST--
The end of the stream gives what came before it, and no error
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
socket_write($a, 'half a mess');
socket_shutdown($a, 1);
socket_recv($b, $data, 1, MSG_OOB | MSG_DONTWAIT);
var_dump(socket_last_error($b) !== 0);
var_dump(socket_recv_exact($b, $data, 100), $data, socket_last_error($b), socket_last_error());
var_dump(socket_recv_exact($b, $data, 100), $data, socket_last_error($b));
?>
--EXPECTF--
Warning: socket_recv(): Unable to read from socket [22]: Invalid argument in %s on line %d
bool(true)
int(11)
string(11) "half a mess"
int(0)
int(0)
int(0)
string(0) ""
int(0)
