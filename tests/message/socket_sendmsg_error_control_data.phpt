--TEST--
A control message has data
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, ['control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS]]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): cmsghdr should have a 'data' element here in %s on line %d
bool(false)
