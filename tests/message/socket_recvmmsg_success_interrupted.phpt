--TEST--
A signal does not end the wait, with a timeout or without one
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$messages = [];
foreach ([null, 10.0] as $timeout) {
    $sender = net_fork(function () use ($a) {
        usleep(100000);
        socket_send($a, 'late', 4, 0);
    });
    var_dump(net_interrupt(function () use ($b, &$messages, $timeout) {
        return socket_recvmmsg($b, $messages, 10, 10, 0, $timeout);
    }));
    pcntl_waitpid($sender, $status);
}
$start = hrtime(true);
var_dump(net_interrupt(function () use ($b, &$messages) {
    return socket_recvmmsg($b, $messages, 10, 10, 0, 0.1);
}));
$passed = (hrtime(true) - $start) / 1e9;
var_dump($passed >= 0.1 && $passed < 5);
?>
--EXPECT--
int(1)
int(1)
int(0)
bool(true)
