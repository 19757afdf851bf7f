--TEST--
socket_set_scheduler() returns the one before; calls that wait stay in theirs, which is told of closing
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
$first = new FiberScheduler();
$second = new FiberScheduler();
var_dump(socket_set_scheduler(null), socket_set_scheduler($first), socket_set_scheduler($first) === $first);
$first->spawn(fn () => var_dump(socket_read($socket, 100)));
$first->spawn(function () use ($first, $second, $socket, $peer) {
    var_dump(socket_set_scheduler($second) === $first);
    $second->spawn(fn () => var_dump(socket_read($peer, 100)));
    $second->spawn(function () use ($first, $second, $socket, $peer) {
        socket_close($socket);
        echo 'first: ', $first->report(), "\n";
        echo 'second: ', $second->report(), "\n";
        socket_close($peer);
        echo 'second: ', $second->report(), "\n";
    });
    $second->run();
});
$first->run();
var_dump(socket_set_scheduler(null) === $second, socket_set_scheduler(null));
[$socket, $peer] = net_unix_pair();
socket_write($peer, 'blocks');
var_dump(socket_read($socket, 100));
$reference = WeakReference::create($second);
unset($second, $first);
var_dump($reference->get());
?>
--EXPECT--
NULL
NULL
bool(true)
bool(true)
first: read; closing
second: read
second: closing
bool(false)
bool(false)
bool(true)
NULL
string(6) "blocks"
NULL
