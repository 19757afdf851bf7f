--TEST--
A string is no timeout
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach (['SO_RCVTIMEO', 'SO_SNDTIMEO'] as $name) {
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, constant($name), 'x'));
    net_attempt(fn () => socket_set_option($socket, SOL_SOCKET, constant($name), 5));
}
?>
--EXPECT--
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_RCVTIMEO, int given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, string given
TypeError: socket_set_option(): Argument #4 ($value) must be of type array when argument #3 ($option) is SO_SNDTIMEO, int given
