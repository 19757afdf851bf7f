--TEST--
SO_MAX_PACING_RATE has 64 bits, and -1 is no limit
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_MAX_PACING_RATE');
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE));
foreach ([1000, 5000000000, '6000000000', PHP_INT_MAX, -1] as $rate) {
    socket_set_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE, $rate);
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE));
}
net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE, -2));
net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE, []));
net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_MAX_PACING_RATE, 'fast'));
?>
--EXPECT--
int(-1)
int(1000)
int(5000000000)
int(6000000000)
int(9223372036854775807)
int(-1)
ValueError: socket_set_option(): Argument #4 ($value) must be between -1 and 9223372036854775807
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
