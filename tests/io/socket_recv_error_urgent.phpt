--TEST--
MSG_OOB without urgent data warns
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'x');
net_wait_readable($server);
var_dump(socket_recv($server, $data, 10, MSG_OOB), socket_last_error($server) === SOCKET_EINVAL);
?>
--EXPECTF--
Warning: socket_recv(): Unable to read from socket [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
