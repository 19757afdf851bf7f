--TEST--
Vectors that could not be filled are as they were, and what could not be sent did not go
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
socket_write($a, 'data');
$vectors = socket_iovec_alloc(2, 2, 2);
socket_iovec_set($vectors, 0, 'as');
foreach (['ENOBUFS', 'ENOMEM', 'EINTR'] as $error) {
    faults_attempt("recvmsg:$error", fn () => socket_readv($b, $vectors));
    faults_attempt("sendmsg:$error", fn () => socket_writev($a, ['lo', 'st']));
}
var_dump(socket_iovec_fetch($vectors, 0), socket_readv($b, $vectors));
var_dump(socket_iovec_fetch($vectors, 0), socket_iovec_fetch($vectors, 1));
?>
--EXPECT--
recvmsg:ENOBUFS
  socket_readv(): unable to read from socket [105]: No buffer space available
  false, last error 105
sendmsg:ENOBUFS
  socket_writev(): unable to write to socket [105]: No buffer space available
  false, last error 105
recvmsg:ENOMEM
  socket_readv(): unable to read from socket [12]: Cannot allocate memory
  false, last error 12
sendmsg:ENOMEM
  socket_writev(): unable to write to socket [12]: Cannot allocate memory
  false, last error 12
recvmsg:EINTR
  socket_readv(): unable to read from socket [4]: Interrupted system call
  false, last error 4
sendmsg:EINTR
  socket_writev(): unable to write to socket [4]: Interrupted system call
  false, last error 4
string(2) "as"
int(4)
string(2) "da"
string(2) "ta"
