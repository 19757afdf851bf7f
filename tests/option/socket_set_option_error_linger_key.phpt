--TEST--
SO_LINGER wants both of its members, before it looks at either
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, 0);
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, []));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, [1, 5]));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_linger' => 5]));
net_attempt(fn() => socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 70000]));
?>
--EXPECT--
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_onoff"
ValueError: socket_set_option(): Argument #4 ($value) must have key "l_linger"
