--TEST--
Members of SO_LINGER are between 0 and 65535
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([[-1, 5], [65536, 5], [1, -1], [1, 65536], [1, 0x100000001]] as [$onoff, $seconds]) {
    net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => $onoff, 'l_linger' => $seconds]));
}
echo json_encode(socket_get_option($socket, SOL_SOCKET, SO_LINGER)), "\n";
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_onoff" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
ValueError: socket_set_option(): Argument #4 ($value) "l_linger" must be between 0 and 65535
{"l_onoff":0,"l_linger":0}
