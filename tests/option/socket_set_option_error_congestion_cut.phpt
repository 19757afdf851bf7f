--TEST--
A name that the system would cut is the name of no congestion control
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_CONGESTION');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$before = socket_get_option($socket, SOL_TCP, TCP_CONGESTION);
foreach (["reno\0x", str_pad('reno', 50, "\0"), str_repeat('x', 16)] as $name) {
    var_dump(@socket_set_option($socket, SOL_TCP, TCP_CONGESTION, $name), socket_last_error($socket) === SOCKET_ENOENT);
}
var_dump(socket_get_option($socket, SOL_TCP, TCP_CONGESTION) === $before);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
