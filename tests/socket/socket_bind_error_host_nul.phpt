--TEST--
A host to bind to is not cut at a NUL byte
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach ([AF_INET => "127.0.0.1\0x", AF_INET6 => "::1\0"] as $family => $host) {
    $socket = socket_create($family, SOCK_STREAM, SOL_TCP);
    var_dump(socket_bind($socket, $host));
}
?>
--EXPECTF--
Warning: socket_bind(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)

Warning: socket_bind(): Host lookup failed [-10001]: Unknown host in %s on line %d
bool(false)
