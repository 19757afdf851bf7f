--TEST--
A name that nobody knows fails the lookup of IPv6 too
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($socket, 'nobody.invalid', 0), intdiv(socket_last_error($socket), 1000));
?>
--EXPECTF--
Warning: socket_bind(): Host lookup failed [-1000%d]: %s in %s on line %d
bool(false)
int(-10)
