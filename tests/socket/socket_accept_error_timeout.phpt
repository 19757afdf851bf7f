--TEST--
SO_RCVTIMEO limits the wait for a connection, silently
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 20000]);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
