--TEST--
SCM_RIGHTS with more descriptors than the system takes is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 254, $a)];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [22]: Invalid argument in %s on line %d
bool(false)
