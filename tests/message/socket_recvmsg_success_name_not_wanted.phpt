--TEST--
The sender is null for a message that was asked for without a name
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['data']]);
$message = ['controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message);
?>
--EXPECT--
int(4)
array(4) {
  ["name"]=>
  NULL
  ["control"]=>
  array(0) {
  }
  ["iov"]=>
  array(1) {
    [0]=>
    string(4) "data"
  }
  ["flags"]=>
  int(0)
}
