--TEST--
A listener that was shut down accepts nothing any more
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
var_dump(socket_shutdown($listener, SHUT_RD), socket_accept($listener));
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [22]: Invalid argument in %s on line %d
bool(true)
bool(false)
