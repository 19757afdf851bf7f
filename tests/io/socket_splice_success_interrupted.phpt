--TEST--
Signals neither end the call nor stretch its time
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
[$c, $d] = net_unix_pair();
$sender = net_fork(function () use ($a, $d) {
    for ($i = 0; $i < 10; $i++) {
        usleep(10000);
        socket_send_all($a, str_repeat('x', 10000));
    }
    socket_recv_exact($d, $data, 100000); // many small pieces do not fit a socket
});
var_dump(net_interrupt(fn() => socket_splice($b, $c, 100000)));
pcntl_waitpid($sender, $status);
$start = hrtime(true);
var_dump(net_interrupt(fn() => socket_splice($b, $c, 100000, 0, 0.2)), socket_last_error($b) === SOCKET_ETIMEDOUT);
$passed = (hrtime(true) - $start) / 1e9;
var_dump($passed >= 0.2 && $passed < 5);
?>
--EXPECT--
int(100000)
int(0)
bool(true)
bool(true)
