--TEST--
A pair that the system refuses warns, returns false and leaves the variable alone
--EXTENSIONS--
sockets
--FILE--
<?php
$pair = 'untouched';
var_dump(socket_create_pair(AF_INET, SOCK_STREAM, 0, $pair), $pair, socket_last_error() === SOCKET_EOPNOTSUPP);
?>
--EXPECTF--
Warning: socket_create_pair(): Unable to create socket pair [95]: Operation not supported in %s on line %d
bool(false)
string(9) "untouched"
bool(true)
