--TEST--
An error handler may replace the member that is being converted
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
$value = (object) ['l_onoff' => new stdClass(), 'l_linger' => 5];
set_error_handler(function () use ($value) {
    $value->l_onoff = 'gone';
    unset($value->l_linger);
});
var_dump(socket_set_option($socket, SOL_SOCKET, SO_LINGER, $value));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
bool(true)
{"l_onoff":1,"l_linger":5}
