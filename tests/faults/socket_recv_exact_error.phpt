--TEST--
An error in the middle ends socket_recv_exact() with what has come, and nothing is lost
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
socket_write($a, 'abcdefghij');
foreach (['recv:ENOMEM', 'recv:short=3@1x1 recv:ENOBUFS', 'recv:short=1@1x1 recv:EINTR@1x9', 'ppoll:ENOMEM recv:EAGAIN'] as $schedule) {
    faults_attempt($schedule, function () use ($b, &$data) { return socket_recv_exact($b, $data, 5); });
    var_dump($data);
}
var_dump(socket_read($b, 100));
?>
--EXPECT--
recv:ENOMEM
  socket_recv_exact(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
string(0) ""
recv:short=3@1x1 recv:ENOBUFS
  3, last error 105
string(3) "abc"
recv:short=1@1x1 recv:EINTR@1x9
  5, last error 0
string(5) "defgh"
ppoll:ENOMEM recv:EAGAIN
  socket_recv_exact(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
string(0) ""
string(2) "ij"
