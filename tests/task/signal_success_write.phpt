--TEST--
A handler of a signal writes in the middle of the main script's write to the same socket, as without tasks
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const SIZE = 4_000_000;

pcntl_async_signals(true);
[$near, $far] = net_unix_pair();
$ended = [];
pcntl_signal(SIGUSR1, function () use ($near, &$ended) {
    $ended[] = ['in the handler', socket_write($near, 'one '), socket_send_all($near, 'two ', timeout: 60)];
});
$beside = socket_spawn(fn() => socket_sleep(1000));
$parent = getmypid();
$child = net_fork(function () use ($near, $far, $parent) {
    socket_close($near);
    net_wait_until(fn() => net_is_asleep($parent));
    posix_kill($parent, SIGUSR1);
    $read = '';
    while (is_string($data = socket_read($far, 65536)) && $data !== '') {
        $read .= $data;
    }
    // What the handler has sent is in the middle, in one piece each.
    echo strlen($read), ' ', preg_match('/^x+one x*two x+$/D', $read) ? 'in the middle' : 'elsewhere', "\n";
});
socket_close($far);
$ended[] = ['in the main script', socket_send_all($near, str_repeat('x', SIZE), timeout: 60)];
socket_close($near);
pcntl_waitpid($child, $status);
foreach ($ended as $end) {
    echo implode(' ', $end), "\n";
}
$beside->cancel();
?>
--EXPECT--
4000008 in the middle
in the handler 4 4
in the main script 4000000
