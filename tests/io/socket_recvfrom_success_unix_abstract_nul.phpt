--TEST--
An abstract name may hold and end with NUL bytes
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$name, $from] = [net_abstract_name('receiver') . "\0\0", net_abstract_name('sen') . "\0der\0"];
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($receiver, $name), socket_bind($sender, $from));
var_dump(socket_sendto($sender, 'hello', 5, 0, $name));
var_dump(@socket_sendto($sender, 'hello', 5, 0, rtrim($name, "\0")));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), $address === $from);
?>
--EXPECT--
bool(true)
bool(true)
int(5)
bool(false)
int(5)
bool(true)
