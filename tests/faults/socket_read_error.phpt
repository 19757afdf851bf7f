--TEST--
A read that fails is reported, and the bytes are there for the next one
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
foreach (['ENOBUFS', 'ENOMEM', 'ECONNRESET', 'EINTR', 'EIO'] as $error) {
    faults_attempt("recv:$error", fn () => socket_read($b, 100));
}
socket_set_nonblock($b);
faults_attempt('recv:EAGAIN', fn () => socket_read($b, 100));
var_dump(socket_read($b, 100));
?>
--EXPECT--
recv:ENOBUFS
  socket_read(): unable to read from socket [105]: No buffer space available
  false, last error 105
recv:ENOMEM
  socket_read(): unable to read from socket [12]: Cannot allocate memory
  false, last error 12
recv:ECONNRESET
  socket_read(): unable to read from socket [104]: Connection reset by peer
  false, last error 104
recv:EINTR
  socket_read(): unable to read from socket [4]: Interrupted system call
  false, last error 4
recv:EIO
  socket_read(): unable to read from socket [5]: Input/output error
  false, last error 5
recv:EAGAIN
  false, last error 11
string(4) "data"
