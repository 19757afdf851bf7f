--TEST--
A batch that fails is reported; what went before the failure counts
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
$batch = [['iov' => ['one']], ['iov' => ['two']], ['iov' => ['three']]];
foreach (['ENOBUFS', 'ENOMEM', 'EPERM'] as $error) {
    faults_attempt("sendmmsg+sendmsg:$error", fn () => socket_sendmmsg($a, $batch));
}
faults_attempt('sendmmsg:short=2', fn () => socket_sendmmsg($a, $batch));
faults_attempt('sendmmsg:EINTR@1x3', fn () => socket_sendmmsg($a, array_slice($batch, 2)));
$messages = [];
foreach (['recvmmsg:ENOMEM', 'recvmmsg:short=2', 'recvmmsg:EINTR@1x3', 'recvmmsg:EAGAIN@1x2'] as $schedule) {
    faults_attempt($schedule, function () use ($b, &$messages) {
        return socket_recvmmsg($b, $messages, 10, 100, 0, str_contains($GLOBALS['schedule'], 'EAGAIN') ? 0.01 : null);
    });
    echo '  ', json_encode(array_column($messages, 'iov')), "\n";
}
?>
--EXPECT--
sendmmsg+sendmsg:ENOBUFS
  socket_sendmmsg(): Unable to send messages [105]: No buffer space available
  false, last error 105
sendmmsg+sendmsg:ENOMEM
  socket_sendmmsg(): Unable to send messages [12]: Cannot allocate memory
  false, last error 12
sendmmsg+sendmsg:EPERM
  socket_sendmmsg(): Unable to send messages [1]: Operation not permitted
  false, last error 1
sendmmsg:short=2
  3, last error 0
sendmmsg:EINTR@1x3
  1, last error 0
recvmmsg:ENOMEM
  socket_recvmmsg(): Unable to receive messages [12]: Cannot allocate memory
  false, last error 12
  []
recvmmsg:short=2
  2, last error 0
  [["one"],["two"]]
recvmmsg:EINTR@1x3
  2, last error 0
  [["three"],["three"]]
recvmmsg:EAGAIN@1x2
  0, last error 110
  []
