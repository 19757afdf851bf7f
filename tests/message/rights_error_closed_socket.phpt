--TEST--
SCM_RIGHTS refuses a closed socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$closed = socket_create(AF_INET, SOCK_DGRAM, 0);
socket_close($closed);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$closed]];
var_dump(socket_sendmsg($a, ['control' => [$rights]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data > element #1): socket is already closed in %s on line %d
bool(false)
