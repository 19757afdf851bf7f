--TEST--
In a forked child what waits in the scheduler goes on: in the queue of writers, in join(), in a group, and after cancel()
--EXTENSIONS--
sockets_ext
pcntl
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$near, $far] = net_unix_pair();
[$socket, $peer] = net_unix_pair();
[$member, $outside] = net_unix_pair();
$log = [];
$note = function (string $what, callable $call) use (&$log): void {
    try {
        $log[] = "$what: " . $call();
    } catch (Error $error) {
        $log[] = "$what: " . $error->getMessage();
    }
};
$reader = socket_spawn(fn () => socket_read($socket, 100));
$idle = socket_spawn($note, 'cancel', fn () => socket_sleep(600));
$cancelled = socket_spawn($note, 'cancel before', fn () => socket_sleep(600));
$scheduler->spawn(fn () => $note('join', fn () => $reader->join()));
$scheduler->spawn(fn () => $note('group', fn () => socket_group(function (SocketGroup $group) use ($member) {
    $group->spawn(fn () => socket_read($member, 100));
    $group->spawn(fn () => null);
    return 'has ended';
})));
$scheduler->spawn(fn () => $note('first', fn () => socket_write($near, str_repeat('x', 4_000_000))));
$scheduler->spawn(fn () => $note('second', fn () => socket_write($near, 'yy')));
$scheduler->step();
$cancelled->cancel();

$child = pcntl_fork();
$name = $child === 0 ? 'child' : 'parent';
if ($child !== 0) {
    pcntl_waitpid($child, $status);
}
$scheduler->spawn(fn () => socket_write($peer, $name));
$scheduler->spawn(fn () => socket_write($outside, $name));
$scheduler->spawn(fn () => $idle->cancel());
// What was in the socket before the fork is the child's.
$scheduler->spawn(function () use ($far) {
    while (substr($data ?? '', -2) !== 'yy') {
        $data = socket_read($far, 1_000_000);
    }
});
$scheduler->run();
sort($log);
echo "$name\n", implode("\n", $log), "\n";
if ($child === 0) {
    exit(0);
}
var_dump(pcntl_wifexited($status));
?>
--EXPECT--
child
cancel before: The task was cancelled
cancel: The task was cancelled
first: 4000000
group: has ended
join: child
second: 2
parent
cancel before: The task was cancelled
cancel: The task was cancelled
first: 4000000
group: has ended
join: parent
second: 2
bool(true)
