--TEST--
A name that nobody knows fails the host lookup, for IPv4 and IPv6
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach ([AF_INET, AF_INET6] as $family) {
    $socket = socket_create($family, SOCK_STREAM, SOL_TCP);
    var_dump(socket_connect($socket, 'nobody.invalid', 80), intdiv(socket_last_error($socket), 1000));
}
?>
--EXPECTF--
Warning: socket_connect(): Host lookup failed [-1000%d]: %s in %s on line %d
bool(false)
int(-10)

Warning: socket_connect(): Host lookup failed [-1000%d]: %s in %s on line %d
bool(false)
int(-10)
