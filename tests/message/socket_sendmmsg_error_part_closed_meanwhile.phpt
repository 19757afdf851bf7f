--TEST--
How much of a message has gone is told as well where a signal's handler closes what a later one hands over
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
[$a, $b] = net_unix_pair();
socket_set_nonblock($b);
[$handed] = net_unix_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$handed]];
$big = str_repeat('x', 1 << 22);
$messages = [['iov' => ['first']], ['iov' => [$big]], ['iov' => ['third'], 'control' => [$rights]]];

$there = $warnings = '';
$drain = function () use ($b, &$there) {
    while (($data = socket_read($b, 1 << 16)) !== false) {
        $there .= $data;
    }
};
set_error_handler(function (int $level, string $text) use (&$warnings) { $warnings .= "$text\n"; });
$sent = net_interrupt(function () use ($a, $messages, $handed, $drain) {
    pcntl_signal(SIGUSR1, function () use ($handed, $drain) {
        pcntl_signal(SIGUSR1, SIG_IGN);
        socket_close($handed);
        $drain();
    });
    return socket_sendmmsg($a, $messages);
}, SIGUSR1, fn () => @socket_recv($b, $part, 1 << 16, MSG_PEEK) === 1 << 16);
$drain();
$part = strlen($there) - strlen('first');
var_dump($sent, $part > 0);
echo str_replace("Only $part bytes", 'Only so many bytes', $warnings);
echo socket_strerror(socket_last_error($a)), "\n";
?>
--EXPECT--
int(1)
bool(true)
socket_sendmmsg(): error converting user data (path: messages > element #2): socket is already closed
socket_sendmmsg(): Only so many bytes of message #1 were sent
Invalid argument
