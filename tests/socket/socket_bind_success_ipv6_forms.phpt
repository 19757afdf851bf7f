--TEST--
An IPv6 address comes back in its shortest form
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach (['0:0:0:0:0:0:0:1', '0000::0001', '::0.0.0.1'] as $host) {
    $socket = socket_create(AF_INET6, SOCK_STREAM, SOL_TCP);
    socket_bind($socket, $host, 0);
    socket_getsockname($socket, $address);
    var_dump($address);
}
?>
--EXPECT--
string(3) "::1"
string(3) "::1"
string(3) "::1"
