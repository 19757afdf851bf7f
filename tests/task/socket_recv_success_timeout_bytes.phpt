--TEST--
A timeout that is set by its other number, as bytes, ends later waits of a task
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
if (PHP_OS_FAMILY !== 'Linux' || PHP_INT_SIZE !== 8) {
    echo 'skip the other number of SO_RCVTIMEO is known for Linux with 64 bits';
}
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

const SO_RCVTIMEO_NEW = 66;

$task = socket_spawn(function (): array {
    [$socket, $peer] = net_unix_pair();
    socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 60, 'usec' => 0]);
    socket_write($peer, 'x');
    socket_sleep(0);
    // It waits once, so that the timeout is known.
    $writer = socket_spawn(fn () => [socket_sleep(0.001), socket_write($peer, 'y')]);
    $first = socket_read($socket, 1) . socket_read($socket, 1);
    $writer->join();
    $isSet = socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO_NEW, pack('q2', 0, 20000));
    $start = hrtime(true);
    $second = @socket_read($socket, 1);
    return [$first, $isSet, $second, hrtime(true) - $start < 30e9];
});
var_dump(...$task->join());
?>
--EXPECT--
string(2) "xy"
bool(true)
bool(false)
bool(true)
