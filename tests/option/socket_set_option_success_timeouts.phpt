--TEST--
SO_RCVTIMEO and SO_SNDTIMEO take sec and usec and give them back, each its own
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 1, 'usec' => 500000]));
var_dump(socket_set_option($socket, SOL_SOCKET, SO_SNDTIMEO, ['sec' => '3', 'usec' => null]));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_RCVTIMEO)), "\n";
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_SNDTIMEO)), "\n";
?>
--EXPECT--
bool(true)
bool(true)
{"sec":1,"usec":500000}
{"sec":3,"usec":0}
