--TEST--
A buffer_size of 0 receives no data, and the real size with MSG_TRUNC
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([0, MSG_TRUNC] as $flags) {
    socket_sendmsg($a, ['iov' => ['data']]);
    $message = ['buffer_size' => 0, 'controllen' => 64];
    var_dump(socket_recvmsg($b, $message, $flags), $message['iov'], $message['flags'] === MSG_TRUNC);
}
?>
--EXPECT--
int(0)
array(0) {
}
bool(true)
int(4)
array(1) {
  [0]=>
  string(0) ""
}
bool(true)
