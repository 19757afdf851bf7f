--TEST--
Port 0 is refused by the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_udp_bound();
var_dump(socket_sendto($socket, 'x', 1, 0, '127.0.0.1', 0), socket_last_error($socket) === SOCKET_EINVAL);
?>
--EXPECTF--
Warning: socket_sendto(): Unable to write to socket [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
