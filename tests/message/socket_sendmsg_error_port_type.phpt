--TEST--
The port of a name is a number or can be read as one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
foreach ([null, true, [80], STDIN, '', '80x', '0x50'] as $port) {
    var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port]]));
}
net_attempt(fn() => socket_sendmsg($a, ['name' => ['port' => new stdClass()]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): '' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): '80x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > port): expected an integer, but got a non numeric string (possibly from a converted object): '0x50' in %s on line %d
bool(false)
Error: Object of class stdClass could not be converted to string
