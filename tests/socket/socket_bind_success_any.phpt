--TEST--
0.0.0.0 and :: are every address of the host
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach ([AF_INET => '0.0.0.0', AF_INET6 => '::'] as $family => $any) {
    $socket = socket_create($family, SOCK_DGRAM, SOL_UDP);
    socket_bind($socket, $any, 0);
    socket_getsockname($socket, $address, $port);
    var_dump($address, $port > 0);
}
?>
--EXPECT--
string(7) "0.0.0.0"
bool(true)
string(2) "::"
bool(true)
