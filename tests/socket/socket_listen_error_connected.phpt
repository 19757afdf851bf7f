--TEST--
A connected socket cannot listen
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client] = net_tcp_pair();
var_dump(socket_listen($client));
?>
--EXPECTF--
Warning: socket_listen(): unable to listen on socket [22]: Invalid argument in %s on line %d
bool(false)
