--TEST--
A name's next address is tried when one is refused, but not after a signal
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

[$listener] = net_tcp_listener(AF_INET6);
$attempt = fn () => socket_connect(socket_create(AF_INET6, SOCK_STREAM, SOL_TCP), 'localhost', net_port($listener));
faults_attempt('connect:ENETUNREACH', $attempt);
faults_attempt('connect:EINTR', $attempt);
?>
--EXPECT--
connect:ENETUNREACH
  socket_connect(): unable to connect [101]: Network is unreachable
  false, last error 101
connect:EINTR
  socket_connect(): unable to connect [4]: Interrupted system call
  false, last error 4
