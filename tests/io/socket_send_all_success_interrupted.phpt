--TEST--
Signals neither end the call nor stretch its time
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$data = str_repeat('x', 1 << 20);
$reader = net_fork(function () use ($b) {
    usleep(100000);
    while (socket_read($b, 65536) !== '');
});
var_dump(net_interrupt(fn() => socket_send_all($a, $data, 0, 20)));
posix_kill($reader, SIGKILL);
pcntl_waitpid($reader, $status);
[$a, $b] = net_unix_pair();
$start = hrtime(true);
var_dump(net_interrupt(fn() => socket_send_all($a, $data, 0, 0.2)) < 1 << 20, socket_last_error($a) === SOCKET_ETIMEDOUT);
$passed = (hrtime(true) - $start) / 1e9;
var_dump($passed >= 0.2 && $passed < 5);
?>
--EXPECT--
int(1048576)
bool(true)
bool(true)
bool(true)
