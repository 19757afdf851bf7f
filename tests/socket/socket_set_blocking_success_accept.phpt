--TEST--
A listener that does not wait answers accept at once
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
var_dump(socket_set_blocking($listener, 0));
var_dump(socket_accept($listener), socket_last_error($listener) === SOCKET_EAGAIN);
var_dump(socket_set_blocking($listener, 1));
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
