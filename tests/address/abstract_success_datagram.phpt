--TEST--
An abstract name is sent to, and is the sender's name to the receiver
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$from, $to] = [net_abstract_name('from'), net_abstract_name('to')];
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($sender, $from), socket_bind($receiver, $to), socket_sendto($sender, 'hello', 5, 0, $to));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), $data, $address === $from);
var_dump(socket_sendto($receiver, 'back', 4, 0, $address), socket_read($sender, 10));
?>
--EXPECT--
bool(true)
bool(true)
int(5)
int(5)
string(5) "hello"
bool(true)
int(4)
string(4) "back"
