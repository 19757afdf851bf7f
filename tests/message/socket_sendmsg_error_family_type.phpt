--TEST--
The family of a name is an int of the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
foreach ([null, 'inet', 4294967298, []] as $family) {
    var_dump(socket_sendmsg($a, ['name' => ['family' => $family, 'addr' => '127.0.0.1']]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, but got a non numeric string (possibly from a converted object): 'inet' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): given PHP integer is out of bounds for a native int in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > family): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
