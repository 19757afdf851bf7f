--TEST--
Bytes that have been sent are taken away once memory is there again
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

foreach ([10000, 100000] as $length) {
    [$a, $b] = net_unix_pair();
    [$c, $d] = net_unix_pair();
    $data = random_bytes($length);
    socket_send_all($a, $data);
    $schedule = 'recv#96:ENOMEM@1x3 recv#96:EAGAIN@1x3';
    faults_attempt($schedule, fn () => socket_splice($b, $c, $length, 0, 0));
    socket_recv_exact($d, $arrived, $length, 0, 0);
    var_dump($arrived === $data, socket_recv($b, $more, 1, MSG_DONTWAIT), socket_recv($d, $more, 1, MSG_DONTWAIT));
}
?>
--EXPECT--
recv#96:ENOMEM@1x3 recv#96:EAGAIN@1x3
  10000, last error 0
bool(true)
bool(false)
bool(false)
recv#96:ENOMEM@1x3 recv#96:EAGAIN@1x3
  100000, last error 0
bool(true)
bool(false)
bool(false)
