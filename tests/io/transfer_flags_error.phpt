--TEST--
Flags beyond an int are no flags, and never others that are not taken
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($two, 'abc');
foreach ([-0x80000001, 1 << 32, 1 << 40, PHP_INT_MAX] as $flags) {
    net_attempt(fn () => socket_recv_exact($one, $data, 3, $flags, 0));
    net_attempt(fn () => socket_send_all($one, 'x', $flags, 0));
}
var_dump(socket_recv_exact($one, $data, 3), $data);
?>
--EXPECT--
ValueError: socket_recv_exact(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send_all(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv_exact(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send_all(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv_exact(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send_all(): Argument #3 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_recv_exact(): Argument #4 ($flags) must be between -2147483648 and 2147483647
ValueError: socket_send_all(): Argument #3 ($flags) must be between -2147483648 and 2147483647
int(3)
string(3) "abc"
