--TEST--
An ArrayObject counts as its array
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_LINGER, new ArrayObject(['l_onoff' => 1, 'l_linger' => 6])));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
bool(true)
{"l_onoff":1,"l_linger":6}
