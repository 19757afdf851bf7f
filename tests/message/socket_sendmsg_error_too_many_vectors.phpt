--TEST--
socket_sendmsg() reports that iov has more strings than the system takes
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, ['iov' => array_fill(0, 1025, 'x')]));
var_dump(socket_last_error($a) === SOCKET_EMSGSIZE);
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [90]: Message too long in %s on line %d
bool(false)
bool(true)
