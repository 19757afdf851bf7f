--TEST--
Level and type of a control message are ints of the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, ['control' => [['level' => 'x', 'type' => 'y', 'data' => 1]]]));
var_dump(socket_sendmsg($a, ['control' => [['level' => SOL_SOCKET, 'type' => 4294967297, 'data' => 1]]]));
var_dump(socket_sendmsg($a, ['control' => [['level' => null, 'type' => 1, 'data' => 1]]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > type): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > level): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
