--TEST--
Each call that is refused ends an attempt of socket_create_connection(), or the whole, and leaves no descriptor
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

[$listener, $port] = net_tcp_listener();
$options = ['nodelay' => true];
// A connection to this machine is made at once; this one is under way, so that it is waited for.
$waits = 'connect:EINPROGRESS@1x1 ppoll';
foreach (['socket:EMFILE', 'setsockopt:ENOBUFS', 'connect:ENETUNREACH', "$waits:ENOMEM", "$waits:EINTR@1x5", 'connect:EAGAIN'] as $schedule) {
    faults_attempt($schedule, fn () => socket_create_connection("127.0.0.1:$port", 5, $options) !== false);
}
?>
--EXPECTF--
socket:EMFILE
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [24]: Too many open files
  false, last error 24
setsockopt:ENOBUFS
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [105]: No buffer space available
  false, last error 105
connect:ENETUNREACH
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [101]: Network is unreachable
  false, last error 101
connect:EINPROGRESS@1x1 ppoll:ENOMEM
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [12]: Cannot allocate memory
  false, last error 12
connect:EINPROGRESS@1x1 ppoll:EINTR@1x5
  true, last error 0
connect:EAGAIN
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [11]: Resource temporarily unavailable
  false, last error 11
