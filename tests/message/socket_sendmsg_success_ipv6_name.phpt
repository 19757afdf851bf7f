--TEST--
A message goes to an IPv6 name and tells the sender's, with flow label and scope
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $from] = net_udp_bound(AF_INET6);
[$b, $to] = net_udp_bound(AF_INET6);
$name = ['family' => AF_INET6, 'addr' => '::1', 'port' => $to, 'flowinfo' => 0, 'scope_id' => 0];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['data']]));
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message));
var_dump($message['name'] == ['port' => $from] + $name, array_keys($message['name']));
?>
--EXPECT--
int(4)
int(4)
bool(true)
array(5) {
  [0]=>
  string(6) "family"
  [1]=>
  string(4) "addr"
  [2]=>
  string(4) "port"
  [3]=>
  string(8) "flowinfo"
  [4]=>
  string(8) "scope_id"
}
