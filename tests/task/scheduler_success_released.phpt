--TEST--
A scheduler that is left set, with calls that wait in it, is freed with the request
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

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
$fibers = [];
foreach ([fn () => socket_read($socket, 100), fn () => socket_sleep(100), fn () => socket_group(fn () => socket_read($peer, 100))] as $wait) {
    $fibers[] = $fiber = new Fiber($wait);
    $fiber->start();
}
echo $scheduler->report(), "\n";

// A fiber that is destroyed leaves its wait; the socket can be read then.
$scheduler->waiting = [];
unset($fibers[0], $fiber);
gc_collect_cycles();
socket_write($peer, 'data');
var_dump(socket_read($socket, 100));
?>
--EXPECT--
read; none, timeout 100.0; read | read
string(4) "data"
