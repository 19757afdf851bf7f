--TEST--
Socket has no property to read, to find or to unset
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(isset($socket->x), $socket->x ?? 'none');
unset($socket->x);
var_dump($socket->x);
?>
--EXPECTF--
bool(false)
string(4) "none"

Warning: Undefined property: Socket::$x in %s on line %d
NULL
