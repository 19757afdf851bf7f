--TEST--
An abstract name may contain NUL bytes and end in them
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$one = net_abstract_name("a\0b\0");
$two = net_abstract_name("a\0b");
$first = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$second = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($first, $one), socket_bind($second, $two));
socket_getsockname($first, $address);
var_dump($address === $one);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
