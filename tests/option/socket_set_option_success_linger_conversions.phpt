--TEST--
Members of SO_LINGER are converted to ints and references are followed
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$seconds = 4;
foreach ([['l_onoff' => '1', 'l_linger' => '5 s'], ['l_onoff' => true, 'l_linger' => 6.9], ['l_onoff' => 2, 'l_linger' => &$seconds]] as $value) {
    socket_set_option($socket, SOL_SOCKET, SO_LINGER, $value);
    echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
}
?>
--EXPECT--
{"l_onoff":1,"l_linger":5}
{"l_onoff":1,"l_linger":6}
{"l_onoff":1,"l_linger":4}
