--TEST--
With a scheduler a task is cancelled at its wait, and before it has begun
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
foreach ([
    'read' => fn () => socket_read($socket, 100),
    'sleep' => fn () => socket_sleep(100),
    'join' => fn () => socket_spawn(fn () => socket_read($peer, 100))->join(),
] as $name => $wait) {
    $tasks[$name] = socket_spawn(function () use ($name, $wait) {
        try {
            $wait();
        } catch (SocketCancelledError $error) {
            echo $name, ': ', $error->getMessage(), "\n";
            socket_sleep(0.001);
            echo $name, " goes on\n";
        }
    });
}
$scheduler->spawn(function () use ($tasks, $peer, $socket) {
    socket_sleep(0.02);
    foreach ($tasks as $task) {
        var_dump($task->cancel());
    }
    $never = socket_spawn(fn () => print "never\n");
    var_dump($never->cancel(), $never->isDone());
    foreach ($tasks as $task) {
        $task->join();
    }
    var_dump($tasks['read']->cancel());
    socket_close($peer);
});
$scheduler->run();
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
read: The task was cancelled
sleep: The task was cancelled
join: The task was cancelled
read goes on
sleep goes on
join goes on
bool(false)
