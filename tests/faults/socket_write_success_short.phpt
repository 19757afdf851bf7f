--TEST--
The count of a short call is the answer: nothing else went
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

[$a, $b] = net_unix_pair();
faults_attempt('send:short=3', fn () => socket_write($a, 'abcdef'));
faults_attempt('sendmsg:short=2', fn () => socket_writev($a, ['d', 'ef', 'g']));
faults_attempt('sendmsg:short=1', fn () => socket_sendmsg($a, ['iov' => ['fg', 'h']]));
faults_attempt('recv:short=4', fn () => socket_read($b, 100));
$vectors = socket_iovec_alloc(2, 1, 9);
faults_attempt('recvmsg:short=1', fn () => socket_readv($b, $vectors));
var_dump(socket_iovec_fetch($vectors, 0), socket_iovec_fetch($vectors, 1), socket_read($b, 100));
?>
--EXPECT--
send:short=3
  3, last error 0
sendmsg:short=2
  2, last error 0
sendmsg:short=1
  1, last error 0
recv:short=4
  'abcd', last error 0
recvmsg:short=1
  1, last error 0
string(1) "e"
string(0) ""
string(1) "f"
