--TEST--
Descriptors of a message that cannot be made sockets of are closed
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
[$c, $d] = net_unix_pair();
$send = fn () => socket_sendmsg($a, ['iov' => ['x'],
    'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$c, $d]]]]);
$room = ['controllen' => 100];
foreach (['getsockname:ENOBUFS@1x1', 'getsockname:ENOBUFS@2', 'fcntl:ENOMEM', 'close:EIO getsockname:ENOMEM'] as $schedule) {
    $send();
    faults_attempt($schedule, function () use ($b, $room) { return socket_recvmsg($b, $room); });
    $send();
    faults_attempt($schedule, function () use ($b) {
        $messages = [];
        return socket_recvmmsg($b, $messages, 1, 100);
    });
}
?>
--EXPECT--
getsockname:ENOBUFS@1x1
  socket_recvmsg(): Unable to obtain socket family [105]: No buffer space available
  1, last error 105
getsockname:ENOBUFS@1x1
  socket_recvmmsg(): Unable to obtain socket family [105]: No buffer space available
  1, last error 105
getsockname:ENOBUFS@2
  socket_recvmsg(): Unable to obtain socket family [105]: No buffer space available
  1, last error 105
getsockname:ENOBUFS@2
  socket_recvmmsg(): Unable to obtain socket family [105]: No buffer space available
  1, last error 105
fcntl:ENOMEM
  socket_recvmsg(): Unable to obtain blocking state [12]: Cannot allocate memory
  1, last error 12
fcntl:ENOMEM
  socket_recvmmsg(): Unable to obtain blocking state [12]: Cannot allocate memory
  1, last error 12
close:EIO getsockname:ENOMEM
  socket_recvmsg(): Unable to obtain socket family [12]: Cannot allocate memory
  1, last error 12
close:EIO getsockname:ENOMEM
  socket_recvmmsg(): Unable to obtain socket family [12]: Cannot allocate memory
  1, last error 12
