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
foreach (['socket:EMFILE', 'setsockopt:ENOBUFS', 'connect:ENETUNREACH', 'ppoll:ENOMEM', 'ppoll:EINTR@1x5', 'connect:EINPROGRESS'] as $schedule) {
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
ppoll:ENOMEM
  socket_create_connection(): unable to connect to "tcp://127.0.0.1:%d" [12]: Cannot allocate memory
  false, last error 12
ppoll:EINTR@1x5
  true, last error 0
connect:EINPROGRESS
  true, last error 0
