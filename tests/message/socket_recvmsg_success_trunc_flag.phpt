--TEST--
With MSG_TRUNC the real size is returned, and the string is what was received
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_sendmsg($a, ['iov' => ['a long text']]);
$message = ['buffer_size' => 3, 'controllen' => 64];
var_dump(socket_recvmsg($b, $message, MSG_TRUNC), $message['iov'], $message['flags'] === MSG_TRUNC);
?>
--EXPECT--
int(11)
array(1) {
  [0]=>
  string(3) "a l"
}
bool(true)
