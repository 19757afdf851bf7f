--TEST--
SO_LINGER takes l_onoff and l_linger and gives them back
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
foreach ([[1, 5], [1, 65535], [1, 0], [0, 0]] as [$onoff, $seconds]) {
    var_dump(socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => $onoff, 'l_linger' => $seconds]));
    echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
}
?>
--EXPECT--
{"l_onoff":0,"l_linger":0}
bool(true)
{"l_onoff":1,"l_linger":5}
bool(true)
{"l_onoff":1,"l_linger":65535}
bool(true)
{"l_onoff":1,"l_linger":0}
bool(true)
{"l_onoff":0,"l_linger":0}
