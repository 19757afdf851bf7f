--TEST--
A line that cannot be read is reported, and is there whole for the next call
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
socket_write($a, "one\ntwo\n");
foreach (['recv:ENOMEM', 'recv#66:EINTR', 'recv#66+recv#2:EAGAIN', 'getsockopt:ENOBUFS recv:ENOBUFS'] as $schedule) {
    faults_attempt($schedule, fn () => socket_read($b, 100, PHP_NORMAL_READ));
    $b === null || socket_set_nonblock($b);
}
var_dump(socket_read($b, 100, PHP_NORMAL_READ), socket_read($b, 100));
?>
--EXPECT--
recv:ENOMEM
  socket_read(): unable to read from socket [12]: Cannot allocate memory
  false, last error 12
recv#66:EINTR
  socket_read(): unable to read from socket [4]: Interrupted system call
  false, last error 4
recv#66+recv#2:EAGAIN
  false, last error 11
getsockopt:ENOBUFS recv:ENOBUFS
  socket_read(): unable to read from socket [105]: No buffer space available
  false, last error 105
string(4) "one
"
string(4) "two
"
