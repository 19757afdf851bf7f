--TEST--
Without a pipe, or without being told of its room, large amounts are copied
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

foreach (['pipe2:EMFILE', 'getsockopt#55:ENOPROTOOPT'] as $schedule) {
    [$a, $b] = net_unix_pair();
    [$c, $d] = net_unix_pair();
    $data = random_bytes(100000);
    socket_send_all($a, $data);
    faults_attempt($schedule, fn () => socket_splice($b, $c, 100000));
    socket_recv_exact($d, $arrived, 100000, 0, 0);
    var_dump($arrived === $data);
}
?>
--EXPECT--
pipe2:EMFILE
  100000, last error 0
bool(true)
getsockopt#55:ENOPROTOOPT
  100000, last error 0
bool(true)
