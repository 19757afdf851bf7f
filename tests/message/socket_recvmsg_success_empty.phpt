--TEST--
An empty datagram has no string in iov
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_sendmsg($a, ['iov' => ['']]);
$message = ['name' => [], 'controllen' => 64];
var_dump(socket_recvmsg($b, $message), $message);
?>
--EXPECT--
int(0)
array(4) {
  ["name"]=>
  NULL
  ["control"]=>
  array(0) {
  }
  ["iov"]=>
  array(0) {
  }
  ["flags"]=>
  int(0)
}
