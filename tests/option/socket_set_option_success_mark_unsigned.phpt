--TEST--
SO_MARK and SO_PRIORITY of 32 bits are read without a sign
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_capability(CAP_NET_ADMIN);
skip_without_constant('SO_MARK', 'SO_PRIORITY');
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
foreach ([SO_MARK, SO_PRIORITY] as $option) {
    foreach ([0x7fffffff, 0x80000000, 0xffffffff, -2] as $number) {
        socket_set_option($socket, SOL_SOCKET, $option, $number);
        var_dump(socket_get_option($socket, SOL_SOCKET, $option));
    }
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, $option, 0x100000000));
}
?>
--EXPECT--
int(2147483647)
int(2147483648)
int(4294967295)
int(4294967294)
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
int(2147483647)
int(2147483648)
int(4294967295)
int(4294967294)
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
