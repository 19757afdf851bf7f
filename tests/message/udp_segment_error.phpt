--TEST--
The segment size of UDP_SEGMENT is a number of 1 to 65535
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_SEGMENT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound();
$name = ['addr' => '127.0.0.1', 'port' => $port];
foreach ([0, -1, 65536, 'x', null] as $size) {
    $control = [['level' => SOL_UDP, 'type' => UDP_SEGMENT, 'data' => $size]];
    var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['x'], 'control' => $control]));
}
?>
--EXPECTF--

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): the segment size must be between 1 and 65535; given 0 in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): the segment size must be between 1 and 65535; given -1 in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): the segment size must be between 1 and 65535; given 65536 in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, but got a non numeric string (possibly from a converted object): 'x' in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > control > element #0 > data): expected an integer, either of a PHP integer type or of a convertible type in %s on line %d
bool(false)
