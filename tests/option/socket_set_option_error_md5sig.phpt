--TEST--
TCP_MD5SIG says which member of its value is wrong
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_MD5SIG');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$key = ['addr' => '127.0.0.1', 'key' => 'k'];
foreach (['key', ['addr' => '127.0.0.1'], ['key' => 'k'], ['key' => 1] + $key, ['addr' => []] + $key, ['key' => str_repeat('k', 81)] + $key,
    $key + ['prefixlen' => 129], $key + ['interface' => -1]] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_TCP, TCP_MD5SIG, $value));
}
var_dump(@socket_set_option($socket, SOL_TCP, TCP_MD5SIG, ['addr' => '::1'] + $key), socket_last_error($socket));
var_dump(@socket_set_option($socket, SOL_TCP, TCP_MD5SIG, $key + ['interface' => "lo\0"]), socket_last_error($socket) === SOCKET_ENODEV);
// Only the device of a VRF can be chosen; older kernels have no member for it.
var_dump(@socket_set_option($socket, SOL_TCP, TCP_MD5SIG, $key + ['interface' => 'lo', 'prefixlen' => 32]));
var_dump(in_array(socket_last_error($socket), [SOCKET_EINVAL, SOCKET_ENOPROTOOPT], true));
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is TCP_MD5SIG, string given
ValueError: socket_set_option(): Argument #4 ($value) must have key "key"
ValueError: socket_set_option(): Argument #4 ($value) must have key "addr"
TypeError: socket_set_option(): Argument #4 ($value) "key" must be of type string, int given
TypeError: socket_set_option(): Argument #4 ($value) "addr" must be of type string, array given
ValueError: socket_set_option(): Argument #4 ($value) "key" must be at most 80 bytes
ValueError: socket_set_option(): Argument #4 ($value) "prefixlen" must be between 0 and 128
ValueError: Index must be between 0 and 4294967295
bool(false)
int(-10001)
bool(false)
bool(true)
bool(false)
bool(true)
