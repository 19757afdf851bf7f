--TEST--
What has arrived is given, each datagram in the shape of socket_recvmsg()
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $port] = net_udp_bound();
[$b, $to] = net_udp_bound();
foreach (['one', 'two', ''] as $text) {
    socket_sendto($a, $text, 10, 0, '127.0.0.1', $to);
}
// As with every argument that only takes a result, the variable need not be there before.
var_dump(socket_recvmmsg($b, $messages, 8, 100));
var_dump(array_keys($messages), array_column($messages, 'iov'));
var_dump($messages[2] === ['name' => ['family' => AF_INET, 'addr' => '127.0.0.1', 'port' => $port], 'control' => [],
    'iov' => [], 'flags' => 0]);
?>
--EXPECT--
int(3)
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
}
array(3) {
  [0]=>
  array(1) {
    [0]=>
    string(3) "one"
  }
  [1]=>
  array(1) {
    [0]=>
    string(3) "two"
  }
  [2]=>
  array(0) {
  }
}
bool(true)
