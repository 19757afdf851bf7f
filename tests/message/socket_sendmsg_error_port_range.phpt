--TEST--
The port of a name is a 16-bit number
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
foreach ([-1, 65536, PHP_INT_MAX, '65536', -1.5] as $port) {
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port]]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): given PHP integer is out of bounds for an unsigned 16-bit integer in %s on line %d
bool(false)
