--TEST--
An error in the middle ends socket_recv_until() with what has come, and nothing is lost
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
socket_write($a, 'one--two--three--four--');
foreach (['recv:ENOMEM', 'recv:short=1@1x1 recv:ENOBUFS@3', 'recv:EINTR@1x9', 'recv:short=1'] as $schedule) {
    faults_attempt($schedule, function () use ($b, &$data) { return socket_recv_until($b, $data, '--', 100); });
    var_dump($data);
}
var_dump(socket_read($b, 100));
?>
--EXPECT--
recv:ENOMEM
  socket_recv_until(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
string(0) ""
recv:short=1@1x1 recv:ENOBUFS@3
  1, last error 105
string(1) "o"
recv:EINTR@1x9
  4, last error 0
string(4) "ne--"
recv:short=1
  5, last error 0
string(5) "two--"
string(13) "three--four--"
