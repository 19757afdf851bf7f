--TEST--
SO_RCVTIMEO of a listener includes the time in the queue: all that accept end together
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
socket_set_option($listener, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 100_000]);
$accept = function () use ($listener) {
    $begin = hrtime(true);
    return [socket_accept($listener), socket_last_error($listener) === SOCKET_EAGAIN, (hrtime(true) - $begin) / 1e9];
};
$tasks = array_map(fn () => socket_spawn($accept), range(1, 100));
$longest = 0;
foreach ($tasks as $task) {
    [$connection, $is_told, $seconds] = $task->join();
    $connection === false && $is_told && $seconds >= 0.1 or print "$seconds\n";
    $longest = max($longest, $seconds);
}
var_dump($longest < 5); // one after the other it would be ten seconds
?>
--EXPECT--
bool(true)
