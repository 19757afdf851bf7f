--TEST--
A message that fails is reported, and did not go
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

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach (['ENOBUFS', 'ENOMEM', 'EMSGSIZE', 'ETOOMANYREFS', 'EINTR'] as $error) {
    faults_attempt("sendmsg:$error", fn () => socket_sendmsg($a, ['iov' => ['lost']]));
}
socket_write($a, 'kept');
$message = ['controllen' => 10];
foreach (['ENOBUFS', 'ENOMEM', 'EINTR'] as $error) {
    faults_attempt("recvmsg:$error", function () use ($b, &$message) { return socket_recvmsg($b, $message); });
}
var_dump($message, socket_recvmsg($b, $message), $message['iov']);
?>
--EXPECT--
sendmsg:ENOBUFS
  socket_sendmsg(): Error in sendmsg [105]: No buffer space available
  false, last error 105
sendmsg:ENOMEM
  socket_sendmsg(): Error in sendmsg [12]: Cannot allocate memory
  false, last error 12
sendmsg:EMSGSIZE
  socket_sendmsg(): Error in sendmsg [90]: Message too long
  false, last error 90
sendmsg:ETOOMANYREFS
  socket_sendmsg(): Error in sendmsg [109]: Too many references: cannot splice
  false, last error 109
sendmsg:EINTR
  socket_sendmsg(): Error in sendmsg [4]: Interrupted system call
  false, last error 4
recvmsg:ENOBUFS
  socket_recvmsg(): Error in recvmsg [105]: No buffer space available
  false, last error 105
recvmsg:ENOMEM
  socket_recvmsg(): Error in recvmsg [12]: Cannot allocate memory
  false, last error 12
recvmsg:EINTR
  socket_recvmsg(): Error in recvmsg [4]: Interrupted system call
  false, last error 4
array(1) {
  ["controllen"]=>
  int(10)
}
int(4)
array(1) {
  [0]=>
  string(4) "kept"
}
