--TEST--
A key that no message has is an error that names it, and nothing is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
$name = ['addr' => '127.0.0.1', 'port' => $port];
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [STDIN]];
foreach ([
    ['name' => ['address' => '10.77.0.2', 'port' => $port], 'iov' => ['x']],
    ['name' => $name, 'iov' => ['x'], 'controls' => [$rights]],
    ['name' => $name, 'iov' => ['x'], 'x'],
    ['name' => $name + ['scope' => null], 'iov' => ['x']],
    ['name' => $name, 'iov' => ['x'], 'control' => [$rights + ['flags' => 1]]],
] as $message) {
    var_dump(socket_sendmsg($socket, $message), socket_last_error($socket) === SOCKET_EINVAL);
}
var_dump(@socket_recv($receiver, $data, 10, MSG_DONTWAIT));
?>
--EXPECTF--
Warning: socket_sendmsg(): error converting user data (path: msghdr > name): unknown key 'address' in %s on line %d
bool(false)
bool(true)

Warning: socket_sendmsg(): error converting user data (path: msghdr): unknown key 'controls' in %s on line %d
bool(false)
bool(true)

Warning: socket_sendmsg(): error converting user data (path: msghdr): unknown key 0 in %s on line %d
bool(false)
bool(true)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name): unknown key 'scope' in %s on line %d
bool(false)
bool(true)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0): unknown key 'flags' in %s on line %d
bool(false)
bool(true)
bool(false)
