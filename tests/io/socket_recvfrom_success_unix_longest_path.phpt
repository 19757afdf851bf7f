--TEST--
The longest path of a Unix sender comes back whole
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$from = net_unix_path();
$from .= str_repeat('x', 107 - strlen($from));
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($receiver, $path = net_unix_path());
var_dump(socket_bind($sender, $from), socket_sendto($sender, 'hello', 5, 0, $path));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), strlen($address), $address === $from);
unlink($from);
?>
--EXPECT--
bool(true)
int(5)
int(5)
int(107)
bool(true)
