--TEST--
When an error handler throws while a value is converted, nothing is set
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
set_error_handler(function ($number, $message) {
    throw new RuntimeException($message);
});
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, new stdClass()));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => new stdClass(), 'l_linger' => 4]));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE));
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
RuntimeException: Object of class stdClass could not be converted to int
RuntimeException: Object of class stdClass could not be converted to int
int(0)
{"l_onoff":0,"l_linger":0}
