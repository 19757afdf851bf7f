--TEST--
A key of another family's names that says something is an error, and nothing is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$name = ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port];
foreach (['scope_id' => 1, 'flowinfo' => '0', 'path' => '/tmp/x', 'ifindex' => false] as $key => $value) {
    var_dump(socket_sendmsg($socket, ['name' => $name + [$key => &$value], 'iov' => ['x']]));
}
var_dump(socket_last_error($socket) === SOCKET_EINVAL, @socket_recv($receiver, $data, 10, MSG_DONTWAIT));

[$a] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_sendmsg($a, ['name' => ['path' => '/tmp/x', 'addr' => '127.0.0.1'], 'iov' => ['x']]));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the key 'scope_id' belongs to names of another family in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the key 'flowinfo' belongs to names of another family in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the key 'path' belongs to names of another family in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the key 'ifindex' belongs to names of another family in %s on line %d
bool(false)
bool(true)
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): the key 'addr' belongs to names of another family in %s on line %d
bool(false)
