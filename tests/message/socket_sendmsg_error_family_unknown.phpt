--TEST--
The family of a name is one of three
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
foreach ([-1, 0, 99, 65538] as $family) {
    var_dump(socket_sendmsg($a, ['name' => ['family' => $family, 'addr' => '127.0.0.1']]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the family must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the family must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the family must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the family must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN in %s on line %d
bool(false)
