--TEST--
Two listeners on one address and port are refused, unless both share the port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$first, $port] = net_tcp_listener();
$second = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_bind($second, '127.0.0.1', $port), socket_last_error($second) === SOCKET_EADDRINUSE);
?>
--EXPECTF--
Warning: socket_bind(): Unable to bind address [98]: Address already in use in %s on line %d
bool(false)
bool(true)
