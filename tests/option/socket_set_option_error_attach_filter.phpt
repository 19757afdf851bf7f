--TEST--
SO_ATTACH_FILTER says which number of which instruction is wrong
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_FILTER');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
$return = [6, 0, 0, 1];
foreach ([1, null, $return, [$return, [6, 0, 0]], [['code' => 6, 'jt' => 0, 'jf' => 0, 'k' => 1]], [[6, 256, 0, 1]], [[6, 0, -1, 1]],
    [[65536, 0, 0, 1]], [[6, 0, 0, 2 ** 32]], [[6, [], 0, 1]], [[6, 'x', 0, 1]], '1234567', array_fill(0, 65536, $return)] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_ATTACH_FILTER, $value));
}
foreach ([[], '', [[255, 0, 0, 0]]] as $refused) {
    var_dump(@socket_set_option($socket, SOL_SOCKET, SO_ATTACH_FILTER, $refused), socket_last_error($socket) === SOCKET_EINVAL);
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array|string when argument #3 ($option) is SO_ATTACH_FILTER, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array|string when argument #3 ($option) is SO_ATTACH_FILTER, null given
ValueError: socket_set_option(): Argument #4 ($value) element #0 must be a list of 4 numbers when argument #3 ($option) is SO_ATTACH_FILTER
ValueError: socket_set_option(): Argument #4 ($value) element #1 must be a list of 4 numbers when argument #3 ($option) is SO_ATTACH_FILTER
ValueError: socket_set_option(): Argument #4 ($value) element #0 must be a list of 4 numbers when argument #3 ($option) is SO_ATTACH_FILTER
ValueError: socket_set_option(): Argument #4 ($value) "jt" must be between 0 and 255
ValueError: socket_set_option(): Argument #4 ($value) "jf" must be between 0 and 255
ValueError: socket_set_option(): Argument #4 ($value) "code" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "k" must be between 0 and 4294967295
TypeError: socket_set_option(): Argument #4 ($value) "jt" must be of type int, array given
TypeError: socket_set_option(): Argument #4 ($value) "jt" must be of type int, string given
ValueError: socket_set_option(): Argument #4 ($value) must be at most 65535 instructions of 8 bytes when argument #3 ($option) is SO_ATTACH_FILTER
ValueError: socket_set_option(): Argument #4 ($value) must be at most 65535 instructions of 8 bytes when argument #3 ($option) is SO_ATTACH_FILTER
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
