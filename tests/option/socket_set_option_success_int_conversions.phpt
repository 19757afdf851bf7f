--TEST--
The value of a plain option may be what PHP takes for a number, and "" is 0
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_KEEPIDLE');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
foreach ([300, '301', '302 bytes', 303.9, true] as $value) {
    socket_set_option($socket, SOL_TCP, TCP_KEEPIDLE, $value);
    echo json_encode($value), ' ', socket_get_option($socket, SOL_TCP, TCP_KEEPIDLE), "\n";
}
foreach ([null, false, ''] as $value) {
    socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1);
    socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, $value);
    echo json_encode($value), ' ', socket_get_option($socket, SOL_SOCKET, SO_KEEPALIVE), "\n";
}
?>
--EXPECT--
300 300
"301" 301
"302 bytes" 302
303.9 303
true 1
null 0
false 0
"" 0
