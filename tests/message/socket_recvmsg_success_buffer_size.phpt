--TEST--
Data beyond buffer_size is cut off, and MSG_TRUNC says so
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([3, 4, 5] as $size) {
    socket_sendmsg($a, ['iov' => ['data']]);
    $message = ['buffer_size' => $size, 'controllen' => 64];
    var_dump(socket_recvmsg($b, $message), $message['iov']);
    var_dump($message['flags'] === ($size < 4 ? MSG_TRUNC : 0));
}
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  string(3) "dat"
}
bool(true)
int(4)
array(1) {
  [0]=>
  string(4) "data"
}
bool(true)
int(4)
array(1) {
  [0]=>
  string(4) "data"
}
bool(true)
