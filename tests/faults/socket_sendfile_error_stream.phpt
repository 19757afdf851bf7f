--TEST--
What cannot be sent of a stream stays in it
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
$memory = fopen('php://memory', 'w+');
fwrite($memory, 'abcdefghij');
foreach (['send:ENOBUFS', 'send:short=3@1x1 send:ENOMEM', 'send:short=2@1x1 send:EINTR@1x9'] as $schedule) {
    rewind($memory);
    faults_attempt($schedule, fn () => socket_sendfile($a, $memory, 0));
    var_dump(ftell($memory), socket_recv($b, $got, 100, MSG_DONTWAIT), $got);
}
?>
--EXPECT--
send:ENOBUFS
  socket_sendfile(): Unable to send file [105]: No buffer space available
  false, last error 105
int(0)
bool(false)
NULL
send:short=3@1x1 send:ENOMEM
  3, last error 12
int(3)
int(3)
string(3) "abc"
send:short=2@1x1 send:EINTR@1x9
  10, last error 0
int(10)
int(10)
string(10) "abcdefghij"
