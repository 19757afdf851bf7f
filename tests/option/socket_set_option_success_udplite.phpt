--TEST--
UDP-Lite: how much of a datagram the checksum covers; numbers that it would cut are refused
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDPLITE_SEND_CSCOV');
@socket_create(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE) or skip('not in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, IPPROTO_UDPLITE);
foreach ([UDPLITE_SEND_CSCOV, UDPLITE_RECV_CSCOV] as $option) {
    var_dump(socket_set_option($socket, SOL_UDPLITE, $option, 20), socket_get_option($socket, SOL_UDPLITE, $option));
    net_attempt(fn () => socket_set_option($socket, SOL_UDPLITE, $option, 65536));
    net_attempt(fn () => socket_set_option($socket, SOL_UDPLITE, $option, -1));
}
?>
--EXPECT--
bool(true)
int(20)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
bool(true)
int(20)
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) must be between 0 and 65535
