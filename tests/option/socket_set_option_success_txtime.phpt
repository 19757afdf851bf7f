--TEST--
SO_TXTIME takes a clock and flags and gives them back
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_TXTIME');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const CLOCK_MONOTONIC = 1;
$socket = socket_create(AF_INET, SOCK_DGRAM, 0);
echo json_encode(@socket_get_option($socket, SOL_SOCKET, SO_TXTIME)), "\n";
foreach ([['clockid' => CLOCK_MONOTONIC], ['clockid' => CLOCK_MONOTONIC, 'flags' => SOF_TXTIME_REPORT_ERRORS]] as $value) {
    echo json_encode([socket_set_option($socket, SOL_SOCKET, SO_TXTIME, $value), socket_get_option($socket, SOL_SOCKET, SO_TXTIME)]), "\n";
}
foreach ([1, [], ['clockid' => 2 ** 31], ['clockid' => 1, 'flags' => -1], ['clockid' => []]] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, SO_TXTIME, $value));
}
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_TXTIME, ['clockid' => 1, 'flags' => 64]), socket_last_error($socket) === SOCKET_EINVAL);
?>
--EXPECT--
{"clockid":0,"flags":0}
[true,{"clockid":1,"flags":0}]
[true,{"clockid":1,"flags":2}]
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_TXTIME, int given
ValueError: socket_set_option(): Argument #4 ($value) must have key "clockid"
ValueError: socket_set_option(): Argument #4 ($value) "clockid" must be between -2147483648 and 2147483647
ValueError: socket_set_option(): Argument #4 ($value) "flags" must be between 0 and 4294967295
TypeError: socket_set_option(): Argument #4 ($value) "clockid" must be of type int, array given
bool(false)
bool(true)
