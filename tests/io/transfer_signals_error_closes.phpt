--TEST--
A handler that closes the socket ends the call with an Error; what was received is there
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
function close_meanwhile(Socket $socket, callable $call): void
{
    $process = getmypid();
    net_attempt(fn () => net_interrupt(function () use ($socket, $call) {
        $is_open = true;
        pcntl_signal(SIGUSR1, function () use ($socket, &$is_open) {
            $is_open && socket_close($socket);
            $is_open = false;
        });
        return $call();
    }, isTime: fn () => net_is_asleep($process)));
}
[$near, $far] = net_unix_pair();
socket_write($far, 'part');
close_meanwhile($near, function () use ($near, &$data) { socket_recv_exact($near, $data, 10); });
var_dump($data);
[$near, $far] = net_unix_pair();
close_meanwhile($near, fn () => socket_send_all($near, str_repeat('x', 1 << 20)));
[$near, $far] = net_unix_pair();
[$other, $peer] = net_unix_pair();
socket_write($far, 'kept');
net_fill($other, str_repeat('x', 65536));
close_meanwhile($other, fn () => socket_splice($near, $other, 4));
var_dump(socket_read($near, 10));
[$idle, $silent] = net_unix_pair();
close_meanwhile($far, fn () => socket_splice($idle, $far, 1));
[$near, $far] = net_unix_pair();
close_meanwhile($near, fn () => socket_splice($near, $near, 1));
[$near, $far] = net_unix_pair(SOCK_DGRAM);
close_meanwhile($near, function () use ($near, &$list) { socket_recvmmsg($near, $list, 1, 1); });
var_dump($list);
?>
--EXPECT--
Error: socket_recv_exact(): Argument #1 ($socket) has already been closed
string(4) "part"
Error: socket_send_all(): Argument #1 ($socket) has already been closed
Error: socket_splice(): Argument #2 ($to) has already been closed
string(4) "kept"
Error: socket_splice(): Argument #2 ($to) has already been closed
Error: socket_splice(): Argument #1 ($from) has already been closed
Error: socket_recvmmsg(): Argument #1 ($socket) has already been closed
array(0) {
}
