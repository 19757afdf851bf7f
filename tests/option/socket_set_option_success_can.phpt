--TEST--
Options of raw AF_CAN sockets: filters are a list of ids and masks
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('AF_CAN', 'CAN_RAW_FILTER');
@socket_create(AF_CAN, SOCK_RAW, 1) or skip('not in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_CAN, SOCK_RAW, 1);
echo json_encode(socket_get_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER)), "\n"; // all
foreach ([[[0x123, 0x7ff], [0x80000000, 0xffffffff]], []] as $filters) {
    var_dump(socket_set_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER, $filters));
    var_dump(socket_get_option($socket, SOL_CAN_RAW, CAN_RAW_FILTER) === $filters);
}
foreach (['CAN_RAW_LOOPBACK' => 0, 'CAN_RAW_RECV_OWN_MSGS' => 1, 'CAN_RAW_FD_FRAMES' => 1, 'CAN_RAW_JOIN_FILTERS' => 1, 'CAN_RAW_ERR_FILTER' => 0x1fffffff] as $name => $value) {
    $option = constant($name);
    var_dump(socket_set_option($socket, SOL_CAN_RAW, $option, $value) && socket_get_option($socket, SOL_CAN_RAW, $option) === $value);
}
var_dump(is_bool(@socket_set_option($socket, SOL_CAN_RAW, CAN_RAW_XL_FRAMES, 1)));
?>
--EXPECT--
[[0,0]]
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
