--TEST--
IPV6_PKTINFO cannot be read on Linux, and says so in its own words
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
PHP_OS_FAMILY === 'Linux' or skip('the answer of Linux');
?>
--FILE--
<?php
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
var_dump(socket_get_option($socket, IPPROTO_IPV6, IPV6_PKTINFO));
?>
--EXPECTF--
Warning: socket_get_option(): unable to get socket option [92]: Protocol not available in %s on line %d
bool(false)
