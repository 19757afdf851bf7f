--TEST--
A failed accept is the last error of the listener too
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
socket_set_nonblock($listener);
var_dump(socket_accept($listener), socket_last_error($listener) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
