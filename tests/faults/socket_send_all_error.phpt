--TEST--
An error in the middle ends socket_send_all() with what went, one before it is a failure
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
$data = 'abcdefghij';
foreach (['send:ENOBUFS', 'send:short=3@1x1 send:ENOMEM', 'send:short=3@1x1 send:EINTR@1x9', 'ppoll:ENOMEM send:EAGAIN'] as $schedule) {
    faults_attempt($schedule, fn () => socket_send_all($a, $data));
    var_dump(socket_recv($b, $got, 100, MSG_DONTWAIT), $got);
}
?>
--EXPECT--
send:ENOBUFS
  socket_send_all(): Unable to write to socket [105]: No buffer space available
  false, last error 105
bool(false)
NULL
send:short=3@1x1 send:ENOMEM
  3, last error 12
int(3)
string(3) "abc"
send:short=3@1x1 send:EINTR@1x9
  10, last error 0
int(10)
string(10) "abcdefghij"
ppoll:ENOMEM send:EAGAIN
  socket_send_all(): Unable to write to socket [12]: Cannot allocate memory
  false, last error 12
bool(false)
NULL
