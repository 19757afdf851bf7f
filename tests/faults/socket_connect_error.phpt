--TEST--
A refused socket_connect() is reported with its reason, in progress is silent
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

[, $port] = [$listener, ] = net_tcp_listener();
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
foreach (['ECONNREFUSED', 'ETIMEDOUT', 'ENETUNREACH', 'EADDRNOTAVAIL', 'EINTR', 'ENOBUFS'] as $error) {
    faults_attempt("connect:$error", fn () => socket_connect($socket, '127.0.0.1', net_port($listener)));
}
socket_set_nonblock($socket);
faults_attempt('connect:EINPROGRESS', fn () => socket_connect($socket, '127.0.0.1', net_port($listener)));
$local = socket_create(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0);
faults_attempt('connect:EAGAIN', fn () => socket_connect($local, '/nowhere'));
?>
--EXPECT--
connect:ECONNREFUSED
  socket_connect(): unable to connect [111]: Connection refused
  false, last error 111
connect:ETIMEDOUT
  socket_connect(): unable to connect [110]: Connection timed out
  false, last error 110
connect:ENETUNREACH
  socket_connect(): unable to connect [101]: Network is unreachable
  false, last error 101
connect:EADDRNOTAVAIL
  socket_connect(): unable to connect [99]: Cannot assign requested address
  false, last error 99
connect:EINTR
  socket_connect(): unable to connect [4]: Interrupted system call
  false, last error 4
connect:ENOBUFS
  socket_connect(): unable to connect [105]: No buffer space available
  false, last error 105
connect:EINPROGRESS
  false, last error 115
connect:EAGAIN
  false, last error 11
