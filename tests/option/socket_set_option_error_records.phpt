--TEST--
A list of pairs is refused with the number of the element that is none, on any socket
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('CAN_RAW_FILTER');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([1, 'text', [1], [[1, 2], [3]], [[1, 'x']], [[-1, 0]], [[0, 2 ** 32]]] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER, $value));
}
var_dump(@socket_set_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER, [[1, 2]]), socket_last_error($socket) !== 0);
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is CAN_RAW_FILTER, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is CAN_RAW_FILTER, string given
ValueError: socket_set_option(): Argument #4 ($value) element #0 must be a list of 2 numbers when argument #3 ($option) is CAN_RAW_FILTER
ValueError: socket_set_option(): Argument #4 ($value) element #1 must be a list of 2 numbers when argument #3 ($option) is CAN_RAW_FILTER
TypeError: socket_set_option(): Argument #4 ($value) "can_mask" must be of type int, string given
ValueError: socket_set_option(): Argument #4 ($value) "can_id" must be between 0 and 4294967295
ValueError: socket_set_option(): Argument #4 ($value) "can_mask" must be between 0 and 4294967295
bool(false)
bool(true)
