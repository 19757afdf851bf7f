--TEST--
PACKET_ADD_MEMBERSHIP refuses interfaces, types and addresses that are none
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('PACKET_ADD_MEMBERSHIP');
skip_unless_packet();
skip_without_interface('lo');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_PACKET, SOCK_RAW, 0);
foreach ([1, ['interface' => 'lo'], ['interface' => 'lo', 'type' => 65536], ['interface' => 'lo', 'type' => 'text'],
    ['interface' => -1, 'type' => 1]] as $value) {
    net_attempt(fn () => socket_set_option($socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, $value));
}
foreach ([['interface' => "lo\0", 'type' => 1], ['interface' => 'lo', 'type' => 0, 'addr' => '1:2'], ['type' => 1]] as $value) {
    var_dump(socket_set_option($socket, SOL_PACKET, PACKET_ADD_MEMBERSHIP, $value), socket_last_error($socket));
    socket_clear_error($socket);
}
?>
--EXPECTF--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is PACKET_ADD_MEMBERSHIP, int given
ValueError: socket_set_option(): Argument #4 ($value) must have key "type"
ValueError: socket_set_option(): Argument #4 ($value) "type" must be between 0 and 65535
TypeError: socket_set_option(): Argument #4 ($value) "type" must be of type int, string given
ValueError: Index must be between 0 and 4294967295

Warning: socket_set_option(): No interface with name "lo" could be found in %s on line %d
bool(false)
int(19)

Warning: socket_set_option(): error converting user data (path: addr): '1:2' is not a hardware address in %s on line %d
bool(false)
int(22)

Warning: socket_set_option(): Unable to set socket option [19]: No such device in %s on line %d
bool(false)
int(19)
