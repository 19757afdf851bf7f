--TEST--
A sender without a name is null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$b = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($b, $path = net_unix_path());
socket_sendmsg($a, ['name' => ['family' => AF_UNIX, 'path' => $path], 'iov' => ['data']]);
$message = ['name' => ['family' => null], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message['name']);
?>
--EXPECT--
int(4)
NULL
