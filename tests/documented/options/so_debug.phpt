--TEST--
SO_DEBUG is off, and can be switched on and off
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../../include/skipif.inc';
skip_without_capability(CAP_NET_ADMIN);
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach ([1, 0] as $value) {
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_DEBUG));
    var_dump(socket_set_option($socket, SOL_SOCKET, SO_DEBUG, $value));
}
var_dump(socket_get_option($socket, SOL_SOCKET, SO_DEBUG));
?>
--EXPECT--
int(0)
bool(true)
int(1)
bool(true)
int(0)
