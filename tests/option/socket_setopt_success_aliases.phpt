--TEST--
socket_setopt and socket_getopt are the same functions under their old names
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_setopt($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 9]));
echo json_encode(socket_getopt($socket, SOL_SOCKET, SO_LINGER)), "\n";
net_attempt(fn() => socket_setopt($socket, SOL_SOCKET, SO_LINGER, 1));
net_attempt(fn() => socket_getopt(null, SOL_SOCKET, SO_LINGER));
?>
--EXPECT--
bool(true)
{"l_onoff":1,"l_linger":9}
TypeError: socket_setopt(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_LINGER, int given
TypeError: socket_getopt(): Argument #1 ($socket) must be of type Socket, null given
