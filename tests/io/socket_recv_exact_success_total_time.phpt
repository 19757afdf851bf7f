--TEST--
The time is for the whole: pieces that keep coming do not stretch it
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$sender = net_fork(function () use ($a) {
    while (@socket_write($a, 'x')) {
        usleep(20000);
    }
});
$start = hrtime(true);
$received = socket_recv_exact($b, $data, 100000, 0, 0.3);
$passed = (hrtime(true) - $start) / 1e9;
var_dump($received > 0 && $received < 100000 && strlen($data) === $received, $passed >= 0.3 && $passed < 5);
posix_kill($sender, SIGKILL);
pcntl_waitpid($sender, $status);
?>
--EXPECT--
bool(true)
bool(true)
