--TEST--
The name that is asked for is an array with a family of the socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
$families = array_map(fn(mixed $family): array => ['family' => $family], ['x', 99, AF_INET6, AF_UNIX]);
foreach ([null, 5, ...$families] as $name) {
    $message = ['controllen' => 64, 'name' => $name];
    var_dump(socket_recvmsg($a, $message));
}
?>
--EXPECTF--

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): expected an array here in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the family must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the specified family (AF_INET6) is not supported on this socket in %s on line %d
bool(false)

Warning: socket_recvmsg(): error converting user data (path: msghdr > name): the specified family (AF_UNIX) is not supported on this socket in %s on line %d
bool(false)
