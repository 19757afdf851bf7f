--TEST--
A sender without a name has an empty one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($receiver, $path);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_sendto($sender, 'hello', 5, 0, $path);
var_dump(socket_recvfrom($receiver, $data, 100, 0, $address), $address);
?>
--EXPECT--
int(5)
string(0) ""
