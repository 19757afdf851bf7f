--TEST--
The handler of a signal that comes just before a wait runs in the wait
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

pcntl_async_signals(true);
$calls = [
    fn (Socket $near) => socket_recv_exact($near, $data, 1, timeout: 60),
    fn (Socket $near) => socket_recv_exact($near, $data, 1),
    fn (Socket $near) => socket_splice($near, $near, 1),
    fn (Socket $near) => socket_recvmmsg($near, $messages, 1, 10, 0, 60),
];
foreach ($calls as $call) {
    [$near, $far] = net_unix_pair();
    pcntl_signal(SIGUSR1, function () use ($far) {
        socket_write($far, 'x');
    });
    faults_attempt('ppoll:SIGUSR1@1x1', fn () => $call($near));
}
?>
--EXPECT--
ppoll:SIGUSR1@1x1
  1, last error 0
ppoll:SIGUSR1@1x1
  1, last error 0
ppoll:SIGUSR1@1x1
  1, last error 0
ppoll:SIGUSR1@1x1
  1, last error 0
