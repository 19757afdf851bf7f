--TEST--
The place of a wrong control message is counted from 0, whatever the keys
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$b]];
var_dump(socket_sendmsg($a, ['control' => [5 => 'text']]));
var_dump(socket_sendmsg($a, ['control' => ['x' => $rights, 'y' => null]]));
socket_set_nonblock($b);
var_dump(@socket_recv($b, $data, 10, 0));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #1): expected an array here in %s on line %d
bool(false)
bool(false)
