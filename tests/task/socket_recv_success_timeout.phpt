--TEST--
SO_RCVTIMEO counts in a task: false and EAGAIN after that time, while others run
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

[$near, $far] = net_unix_pair();
socket_set_option($near, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 50000]);
$others = 0;
$ticker = socket_spawn(function () use (&$others) {
    for (;;) {
        $others++;
        socket_sleep(0.001);
    }
});
$task = socket_spawn(function () use ($near) {
    $begin = hrtime(true);
    var_dump(@socket_read($near, 100), socket_last_error($near) === SOCKET_EAGAIN);
    var_dump(socket_recv($near, $data, 100, 0), $data);
    return hrtime(true) - $begin;
});
var_dump($task->join() >= 100_000_000, $others > 2);
$ticker->cancel();
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
NULL
bool(true)
bool(true)
