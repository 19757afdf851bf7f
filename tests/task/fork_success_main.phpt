--TEST--
After pcntl_fork() in the main script the child has no tasks, may spawn its own, and the parent's go on
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

[$near, $far] = net_unix_pair();
[$request, $answer] = net_unix_pair();
$task = socket_spawn(function () use ($near) {
    $read = socket_read($near, 100);
    return "the parent's task read $read";
});
socket_sleep(0);
$child = pcntl_fork();
if ($child === 0) {
    $own = socket_spawn(fn () => socket_read($request, 100));
    $read = $own->join();
    try {
        $task->join();
    } catch (Error $error) {
        socket_write($request, "$read; " . $error->getMessage());
    }
    posix_kill(posix_getpid(), SIGKILL);
}
socket_write($answer, 'for the child');
echo socket_read($answer, 100), "\n";
socket_write($far, 'data');
echo $task->join(), "\n";
pcntl_waitpid($child, $status);
?>
--EXPECT--
for the child; The task belongs to the parent process
the parent's task read data
