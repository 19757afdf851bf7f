--TEST--
A handler of a signal that throws during the wait leaves the last error alone
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
[$near] = net_unix_pair(SOCK_DGRAM);
net_attempt(function () use ($near, &$messages) {
    net_interrupt(function () use ($near, &$messages) {
        pcntl_signal(SIGUSR1, fn () => throw new Exception('enough'));
        return socket_recvmmsg($near, $messages, 4, 10);
    });
});
var_dump($messages, socket_last_error($near), socket_last_error());
?>
--EXPECT--
Exception: enough
array(0) {
}
int(0)
int(0)
