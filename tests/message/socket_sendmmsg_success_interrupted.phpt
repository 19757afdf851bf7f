--TEST--
A signal does not end the wait for room
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$message = ['iov' => [str_repeat('x', 4096)]];
while (@socket_send($a, $message['iov'][0], 4096, MSG_DONTWAIT));
$reader = net_fork(function () use ($b) {
    usleep(100000);
    socket_recv($b, $data, 4096, 0);
    socket_recv($b, $data, 4096, 0);
});
var_dump(net_interrupt(fn() => socket_sendmmsg($a, [$message])));
pcntl_waitpid($reader, $status);
?>
--EXPECT--
int(1)
