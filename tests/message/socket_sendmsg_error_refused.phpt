--TEST--
A message that the system refuses is reported and remembered in the socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
var_dump(socket_sendmsg($a, ['iov' => ['data']]));
var_dump(socket_last_error($a) === SOCKET_EDESTADDRREQ, socket_last_error() === SOCKET_EDESTADDRREQ);
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [89]: Destination address required in %s on line %d
bool(false)
bool(true)
bool(true)
