--TEST--
A value that no int holds does not turn into another number
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([0x100000001, -0x80000001, 2.0 ** 64 + 4096, '18446744073709555712', '1e20', NAN, INF] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_SNDBUF, $value));
}
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
