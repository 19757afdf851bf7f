--TEST--
Sockets of a message arrive, however little the system tells of them, and are closed with it
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
  1, last error 0
getsockname:ENOBUFS@1x1
  1, last error 0
getsockname:ENOBUFS@2
  1, last error 0
getsockname:ENOBUFS@2
  1, last error 0
fcntl:ENOMEM
  1, last error 0
fcntl:ENOMEM
  1, last error 0
close:EIO getsockname:ENOMEM
  1, last error 0
close:EIO getsockname:ENOMEM
  1, last error 0
