--TEST--
In a scheduler a join without a descriptor to be told by throws, other waits go on without one
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';
require __DIR__ . '/../include/scheduler.inc';

[$near, $far] = net_unix_pair();
$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
$reads = faults_during('socketpair:EMFILE', function () use ($scheduler, $near, $far) {
    $task = socket_spawn(fn () => socket_read($near, 100));
    $scheduler->spawn(fn () => socket_write($far, 'data'));
    $scheduler->step();
    return $task;
});
$scheduler->spawn(function () use ($reads, $near): void {
    echo $reads->join(), "\n";
    $sleeps = socket_spawn(fn () => socket_sleep(0.001));
    faults_attempt('socketpair:EMFILE', fn () => $sleeps->join());
    $sleeps->join();
    echo "joined\n";
});
$scheduler->run();
?>
--EXPECT--
data
socketpair:EMFILE
  Error (0): Unable to wait: no free descriptor
joined
