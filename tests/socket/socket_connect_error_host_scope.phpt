--TEST--
A scope behind what is no address, and a scope that is no interface, make an unknown host
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP);
foreach (['none%1', str_repeat('1', 60) . '%1', 'fe80::1%no interface', 'fe80::1%', 'fe80::1%4294967297'] as $host) {
    var_dump(@socket_connect($socket, $host, 9), socket_last_error($socket));
    socket_clear_error($socket);
}
?>
--EXPECT--
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
bool(false)
int(-10001)
