--TEST--
socket_recvfrom tells the path of a Unix sender, and leaves the port alone
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$path, $from] = [net_unix_path('receiver'), net_unix_path('sender')];
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_bind($receiver, $path), socket_bind($sender, $from));
var_dump(socket_sendto($sender, 'hello', 5, 0, $path));
$port = 'untouched';
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address, $port), $data, $address === $from, $port);
var_dump(socket_sendto($receiver, 'back', 4, 0, $address), socket_read($sender, 100));
?>
--EXPECT--
bool(true)
bool(true)
int(5)
int(5)
string(5) "hello"
bool(true)
string(9) "untouched"
int(4)
string(4) "back"
