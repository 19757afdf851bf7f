--TEST--
An error before any byte moves leaves all of them where they were
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
[$c, $d] = net_unix_pair();
socket_write($a, 'data');
foreach (['recv#66:ENOMEM', 'send#64:ENOBUFS', 'send#64:EPIPE', 'ppoll:ENOMEM recv#66:EAGAIN'] as $schedule) {
    faults_attempt($schedule, fn () => socket_splice($b, $c, 100));
}
var_dump(socket_recv($d, $more, 1, MSG_DONTWAIT), socket_splice($b, $c, 4), socket_read($d, 100));
?>
--EXPECT--
recv#66:ENOMEM
  socket_splice(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
send#64:ENOBUFS
  socket_splice(): Unable to write to socket [105]: No buffer space available
  false, last error 105
send#64:EPIPE
  socket_splice(): Unable to write to socket [32]: Broken pipe
  false, last error 32
ppoll:ENOMEM recv#66:EAGAIN
  socket_splice(): Unable to read from socket [12]: Cannot allocate memory
  false, last error 12
bool(false)
int(4)
string(4) "data"
