--TEST--
A message goes to a path and tells the sender's
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($a, $from = net_unix_path('from'));
$b = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($b, $to = net_unix_path('to'));
var_dump(socket_sendmsg($a, ['name' => ['path' => $to], 'iov' => ['data']]));
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message));
var_dump($message['name'] === ['family' => AF_UNIX, 'path' => $from]);
?>
--EXPECT--
int(4)
int(4)
bool(true)
