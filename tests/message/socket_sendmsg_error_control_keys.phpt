--TEST--
A control message has a level and a type
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, ['control' => [['type' => SCM_RIGHTS, 'data' => [$a]]]]));
var_dump(socket_sendmsg($a, ['control' => [['level' => SOL_SOCKET, 'data' => [$a]]]]));
var_dump(socket_sendmsg($a, ['control' => [[]]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): The key 'level' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): The key 'type' is required in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): The key 'level' is required in %s on line %d
bool(false)
