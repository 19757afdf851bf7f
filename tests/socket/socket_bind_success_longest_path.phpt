--TEST--
The longest path that an address holds has 107 bytes, and comes back whole
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = str_pad(net_unix_path(), 107, 'x');
$socket = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($socket, $path));
socket_getsockname($socket, $address);
var_dump($address === $path, unlink($path));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
