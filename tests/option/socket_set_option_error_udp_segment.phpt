--TEST--
UDP_SEGMENT is between 0 and 65535
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_SEGMENT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_UDP, UDP_SEGMENT, -1));
net_attempt(fn() => socket_set_option($socket, SOL_UDP, UDP_SEGMENT, 65536));
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
