--TEST--
What wait() returns must be keys of the waits: else a TypeError or a ValueError comes out of the call
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
require __DIR__ . '/../include/scheduler.inc';

[$socket, $peer] = net_unix_pair();
$scheduler = new AnsweringScheduler(function () use (&$answer) {
    return $answer;
});
socket_set_scheduler($scheduler);
foreach ([['0'], [1.0], [$socket], [null], [1], [0, -1], [99]] as $answer) {
    try {
        socket_read($socket, 100);
    } catch (Error $error) {
        echo get_class($error), ': ', $error->getMessage(), "\n";
    }
}
$answer = [0];
try {
    socket_sleep(1);
} catch (ValueError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
TypeError: SocketScheduler::wait(): Return value must only have keys of $waits, string returned
TypeError: SocketScheduler::wait(): Return value must only have keys of $waits, float returned
TypeError: SocketScheduler::wait(): Return value must only have keys of $waits, Socket returned
TypeError: SocketScheduler::wait(): Return value must only have keys of $waits, null returned
ValueError: SocketScheduler::wait(): Return value must only have keys of $waits, 1 returned
ValueError: SocketScheduler::wait(): Return value must only have keys of $waits, -1 returned
ValueError: SocketScheduler::wait(): Return value must only have keys of $waits, 99 returned
SocketScheduler::wait(): Return value must only have keys of $waits, 0 returned
