--TEST--
SO_LINGER takes an object with the members as properties
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_LINGER, (object) ['l_onoff' => 1, 'l_linger' => 8]));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
bool(true)
{"l_onoff":1,"l_linger":8}
