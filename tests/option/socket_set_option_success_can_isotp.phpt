--TEST--
Options of AF_CAN sockets of CAN_ISOTP: structs are bytes, times are numbers
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_CAN', 'CAN_ISOTP', 'SOL_CAN_ISOTP');
@socket_create(AF_CAN, SOCK_DGRAM, CAN_ISOTP) or skip('not in this kernel');
?>
--FILE--
<?php
$socket = socket_create(AF_CAN, SOCK_DGRAM, CAN_ISOTP);
foreach ([CAN_ISOTP_OPTS => 12, CAN_ISOTP_RECV_FC => 3, CAN_ISOTP_LL_OPTS => 3] as $option => $length) {
    $bytes = socket_get_option($socket, SOL_CAN_ISOTP, $option);
    var_dump(strlen($bytes) === $length, socket_set_option($socket, SOL_CAN_ISOTP, $option, $bytes));
}
foreach ([CAN_ISOTP_TX_STMIN, CAN_ISOTP_RX_STMIN] as $option) {
    var_dump(socket_set_option($socket, SOL_CAN_ISOTP, $option, 2000000000));
    var_dump(socket_get_option($socket, SOL_CAN_ISOTP, $option) === 2000000000);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
