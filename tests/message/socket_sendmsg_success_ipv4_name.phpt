--TEST--
A message goes to an IPv4 name and tells the sender's
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $from] = net_udp_bound();
[$b, $to] = net_udp_bound();
var_dump(socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $to], 'iov' => ['data']]));
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message));
var_dump($message['name'] === ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $from]);
var_dump($message['control'], $message['iov'], $message['flags']);
?>
--EXPECT--
int(4)
int(4)
bool(true)
array(0) {
}
array(1) {
  [0]=>
  string(4) "data"
}
int(0)
