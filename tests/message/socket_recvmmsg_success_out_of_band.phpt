--TEST--
A byte out of band, which MSG_PEEK does not show, keeps no processor busy
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
@socket_send($a, 'x', 1, MSG_OOB); // some systems have it on TCP only
$before = net_processor_time();
var_dump(socket_recvmmsg($b, $messages, 1, 10, MSG_PEEK, 0.5), net_processor_time() - $before < 0.1);
socket_write($a, 'bytes');
var_dump(socket_recvmmsg($b, $messages, 1, 10, MSG_PEEK, 10), $messages[0]['iov']);
?>
--EXPECT--
int(0)
bool(true)
int(1)
array(1) {
  [0]=>
  string(5) "bytes"
}
