--TEST--
The index of an interface beyond an int is no other interface
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
skip_unless_packet();
?>
--FILE--
<?php
$socket = socket_create(AF_PACKET, SOCK_DGRAM, 0);
foreach ([(1 << 32) + 1, PHP_INT_MAX, -1, PHP_INT_MIN] as $index) {
    var_dump(@socket_sendto($socket, str_repeat('x', 60), 60, 0, '00:00:00:00:00:00', $index), socket_last_error($socket) === SOCKET_ENXIO);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
