--TEST--
Accepting with nobody there is silent on a non-blocking listener
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
socket_set_nonblock($listener);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
