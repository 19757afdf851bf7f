--TEST--
A write that fails is reported, and nothing of it went
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
foreach (['ENOBUFS', 'ENOMEM', 'EPIPE', 'ECONNRESET', 'EINTR'] as $error) {
    faults_attempt("send:$error", fn () => socket_write($a, 'lost'));
    faults_attempt("send:$error", fn () => socket_send($a, 'lost', 4, 0));
}
socket_set_nonblock($a);
faults_attempt('send:EAGAIN', fn () => socket_write($a, 'lost'));
socket_write($a, 'kept');
var_dump(socket_read($b, 100));
?>
--EXPECT--
send:ENOBUFS
  socket_write(): unable to write to socket [105]: No buffer space available
  false, last error 105
send:ENOBUFS
  socket_send(): Unable to write to socket [105]: No buffer space available
  false, last error 105
send:ENOMEM
  socket_write(): unable to write to socket [12]: Cannot allocate memory
  false, last error 12
send:ENOMEM
  socket_send(): Unable to write to socket [12]: Cannot allocate memory
  false, last error 12
send:EPIPE
  socket_write(): unable to write to socket [32]: Broken pipe
  false, last error 32
send:EPIPE
  socket_send(): Unable to write to socket [32]: Broken pipe
  false, last error 32
send:ECONNRESET
  socket_write(): unable to write to socket [104]: Connection reset by peer
  false, last error 104
send:ECONNRESET
  socket_send(): Unable to write to socket [104]: Connection reset by peer
  false, last error 104
send:EINTR
  socket_write(): unable to write to socket [4]: Interrupted system call
  false, last error 4
send:EINTR
  socket_send(): Unable to write to socket [4]: Interrupted system call
  false, last error 4
send:EAGAIN
  false, last error 11
string(4) "kept"
