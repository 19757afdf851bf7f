--TEST--
The family of a name fits the socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$inet] = net_udp_bound();
$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($inet, ['name' => ['family' => AF_INET6, 'addr' => '::1']]));
var_dump(socket_sendmsg($inet, ['name' => ['family' => AF_UNIX, 'path' => '/tmp']]));
var_dump(socket_sendmsg($unix, ['name' => ['family' => AF_INET, 'addr' => '127.0.0.1']]));
var_dump(socket_sendmsg($unix, ['name' => ['family' => AF_INET6, 'addr' => '::1']]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (number 2) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %s on line %d
bool(false)
