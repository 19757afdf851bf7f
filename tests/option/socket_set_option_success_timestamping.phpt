--TEST--
SO_TIMESTAMPING takes flags alone, or with a hardware clock, and gives the flags
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_TIMESTAMPING');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$flags = SOF_TIMESTAMPING_RX_SOFTWARE | SOF_TIMESTAMPING_SOFTWARE;
var_dump(socket_set_option($socket, SOL_SOCKET, SO_TIMESTAMPING, $flags));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_TIMESTAMPING) === $flags);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_TIMESTAMPING, ['flags' => SOF_TIMESTAMPING_SOFTWARE]));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_TIMESTAMPING) === SOF_TIMESTAMPING_SOFTWARE);
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_TIMESTAMPING, ['flags' => SOF_TIMESTAMPING_BIND_PHC, 'bind_phc' => 9999]));
foreach (['text', [], ['flags' => 'text'], ['flags' => 1, 'bind_phc' => 2 ** 40], 2 ** 40] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_TIMESTAMPING, $value));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
TypeError: socket_set_option(): Argument #4 ($value) must be of type int, string given
ValueError: socket_set_option(): Argument #4 ($value) must have key "flags"
TypeError: socket_set_option(): Argument #4 ($value) "flags" must be of type int, string given
ValueError: socket_set_option(): Argument #4 ($value) "bind_phc" must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) must be between -2147483648 and 4294967295
