--TEST--
A message that cannot be read is named, and none is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmmsg($a, [['iov' => ['x']], 'y']));
var_dump(socket_sendmmsg($a, [['iov' => ['x']], ['iov' => 'y']]));
var_dump(socket_sendmmsg($a, [['iov' => ['x']], ['iov' => ['y']], ['control' => [['level' => 1]]]]));
// One message in place of a list: the path tells what was taken for one.
var_dump(socket_sendmmsg($a, ['iov' => ['x']]));
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmmsg(): error converting user data (path: messages > element #1): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmmsg(): error converting user data (path: messages > element #1 > iov): expected an array here in %s on line %d
bool(false)

Warning: socket_sendmmsg(): error converting user data (path: messages > element #2 > control > element #0): The key 'type' is required in %s on line %d
bool(false)

Warning: socket_sendmmsg(): error converting user data (path: messages > iov): unknown key 0 in %s on line %d
bool(false)
bool(false)
