--TEST--
socket_recvmsg() warns when there is nothing to receive, and leaves the message as it is
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($b);
$message = ['controllen' => 64, 'key' => 'value'];
var_dump(socket_recvmsg($b, $message), $message);
var_dump(socket_last_error() === SOCKET_EAGAIN);
?>
--EXPECTF--

Warning: socket_recvmsg(): Error in recvmsg [11]: Resource temporarily unavailable in %s on line %d
bool(false)
array(2) {
  ["controllen"]=>
  int(64)
  ["key"]=>
  string(5) "value"
}
bool(true)
