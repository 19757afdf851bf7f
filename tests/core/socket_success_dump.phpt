--TEST--
Socket shows no properties in var_dump, casts to an empty array, and counts as true
--EXTENSIONS--
sockets
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump((array) $socket, get_object_vars($socket), (bool) $socket, !$socket, empty($socket));
?>
--EXPECT--
array(0) {
}
array(0) {
}
bool(true)
bool(false)
bool(false)
