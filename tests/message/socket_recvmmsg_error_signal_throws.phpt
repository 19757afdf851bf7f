--TEST--
What a signal's handler throws is no error of the socket
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
[$a, $b] = net_unix_pair(SOCK_DGRAM);
$messages = ['before'];
net_attempt(function () use ($a, &$messages) {
    net_interrupt(function () use ($a, &$messages) {
        net_throw_once('enough');
        return socket_recvmmsg($a, $messages, 4, 10);
    }, isTime: fn () => net_is_asleep(posix_getppid()));
});
var_dump($messages, socket_last_error($a), socket_last_error());
?>
--EXPECT--
Exception: enough
array(0) {
}
int(0)
int(0)
