--TEST--
A receive that fails is reported, and the bytes are there for the next one
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
$data = $host = 'as before';
foreach (['ENOBUFS', 'ENOMEM', 'ECONNRESET', 'EINTR'] as $error) {
    faults_attempt("recv:$error", function () use ($b, &$data) { return socket_recv($b, $data, 100, 0); });
    var_dump($data);
}
$data = 'as before';
faults_attempt('recvfrom:ENOMEM', function () use ($b, &$data, &$host) { return socket_recvfrom($b, $data, 9, 0, $host); });
var_dump($data, $host, socket_recv($b, $data, 100, 0), $data);
?>
--EXPECT--
recv:ENOBUFS
  socket_recv(): Unable to read from socket [105]: No buffer space available
  false, last error 105
NULL
recv:ENOMEM
  socket_recv(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
NULL
recv:ECONNRESET
  socket_recv(): Unable to read from socket [104]: Connection reset by peer
  false, last error 104
NULL
recv:EINTR
  socket_recv(): Unable to read from socket [4]: Interrupted system call
  false, last error 4
NULL
recvfrom:ENOMEM
  socket_recvfrom(): Unable to recvfrom [12]: Cannot allocate memory
  false, last error 12
string(9) "as before"
string(9) "as before"
int(4)
string(4) "data"
