--TEST--
The longest abstract name has 108 bytes with its NUL, and comes back whole
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$name = str_pad(net_abstract_name(), 108, "\0x");
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($socket, $name), socket_getsockname($socket, $address), $address === $name, strlen($address));
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(108)
