--TEST--
A path is sent to, and is the sender's name to the receiver
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$from, $to] = [net_unix_path('from'), net_unix_path('to')];
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($sender, $from);
socket_bind($receiver, $to);
var_dump(socket_sendto($sender, 'hello', 5, 0, $to), socket_recvfrom($receiver, $data, 100, 0, $address));
var_dump($data, $address === $from);
?>
--EXPECT--
int(5)
int(5)
string(5) "hello"
bool(true)
