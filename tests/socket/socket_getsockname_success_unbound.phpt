--TEST--
A socket that is not bound has an empty name
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach ([[AF_INET, SOL_TCP], [AF_INET6, SOL_TCP], [AF_UNIX, 0]] as [$family, $protocol]) {
    $socket = socket_create($family, SOCK_STREAM, $protocol);
    var_dump(socket_getsockname($socket, $address, $port), $address, $port);
    unset($address, $port);
}
?>
--EXPECT--
bool(true)
string(7) "0.0.0.0"
int(0)
bool(true)
string(2) "::"
int(0)
bool(true)
string(0) ""
NULL
