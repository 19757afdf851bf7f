--TEST--
The abstract name of a Unix sender keeps its leading NUL and can be answered
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$name, $from] = [net_abstract_name('receiver'), net_abstract_name('sender')];
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($receiver, $name), socket_bind($sender, $from));
var_dump(socket_sendto($sender, 'hello', 5, 0, $name));
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), $data, $address === $from);
var_dump(socket_sendto($receiver, 'back', 4, 0, $address), socket_read($sender, 100));
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
