--TEST--
A datagram that fails is reported, and did not go
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

[$a, $port] = net_udp_bound();
foreach (['ENOBUFS', 'EMSGSIZE', 'EPERM', 'EHOSTUNREACH', 'EINTR'] as $error) {
    faults_attempt("sendto:$error", fn () => socket_sendto($a, 'lost', 4, 0, '127.0.0.1', $port));
}
socket_sendto($a, 'kept', 4, 0, '127.0.0.1', $port);
var_dump(socket_read($a, 100));
?>
--EXPECT--
sendto:ENOBUFS
  socket_sendto(): Unable to write to socket [105]: No buffer space available
  false, last error 105
sendto:EMSGSIZE
  socket_sendto(): Unable to write to socket [90]: Message too long
  false, last error 90
sendto:EPERM
  socket_sendto(): Unable to write to socket [1]: Operation not permitted
  false, last error 1
sendto:EHOSTUNREACH
  socket_sendto(): Unable to write to socket [113]: No route to host
  false, last error 113
sendto:EINTR
  socket_sendto(): Unable to write to socket [4]: Interrupted system call
  false, last error 4
string(4) "kept"
