--TEST--
A path ends at its first NUL byte, as the system reads it
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($socket, "$path\0more"), file_exists($path), socket_getsockname($socket, $address), $address === $path);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
