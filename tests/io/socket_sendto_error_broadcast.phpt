--TEST--
Broadcasting without SO_BROADCAST is denied
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $port] = net_udp_bound();
var_dump(socket_sendto($socket, 'x', 1, 0, '127.255.255.255', $port), socket_last_error($socket) === SOCKET_EACCES);
?>
--EXPECTF--
Warning: socket_sendto(): Unable to write to socket [13]: Permission denied in %s on line %d
bool(false)
bool(true)
