--TEST--
socket_recvmsg() on a connected stream gives the data without a name, and nothing at its end
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
socket_write($a, 'data');
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message['name'], $message['iov']);
socket_close($a);
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message['name'], $message['iov']);
?>
--EXPECT--
int(4)
NULL
array(1) {
  [0]=>
  string(4) "data"
}
int(0)
NULL
array(0) {
}
