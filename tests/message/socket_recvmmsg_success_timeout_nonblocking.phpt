--TEST--
A non-blocking socket waits where there is a timeout, however long
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($b);
$messages = [];
foreach ([10, 1e300, INF] as $timeout) {
    $sender = net_fork(function () use ($a) {
        usleep(20000);
        socket_send($a, 'late', 4, 0);
    });
    var_dump(socket_recvmmsg($b, $messages, 10, 10, 0, $timeout));
    pcntl_waitpid($sender, $status);
}
?>
--EXPECT--
int(1)
int(1)
int(1)
