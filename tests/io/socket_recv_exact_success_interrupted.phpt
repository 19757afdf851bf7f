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
$sender = net_fork(function () use ($a) {
    usleep(100000);
    socket_write($a, 'late');
});
var_dump(net_interrupt(function () use ($b, &$data) { return socket_recv_exact($b, $data, 4); }), $data);
pcntl_waitpid($sender, $status);
$start = hrtime(true);
var_dump(net_interrupt(function () use ($b, &$data) { return socket_recv_exact($b, $data, 4, 0, 0.2); }), $data);
$passed = (hrtime(true) - $start) / 1e9;
var_dump($passed >= 0.2 && $passed < 5, socket_last_error($b) === SOCKET_ETIMEDOUT);
?>
--EXPECT--
int(4)
string(4) "late"
int(0)
string(0) ""
bool(true)
bool(true)
