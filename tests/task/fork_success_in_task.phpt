--TEST--
After pcntl_fork() in a task the child has only the code that forked, which goes on and ends
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
$other = socket_spawn(function () use ($far) {
    try {
        socket_sleep(0.2);
    } finally {
        socket_write($far, 'other ');
    }
});
$task = socket_spawn(function () use ($far) {
    $child = pcntl_fork();
    if ($child === 0) {
        socket_sleep(0.01);
        socket_write($far, 'child ');
        return 0;
    }
    pcntl_waitpid($child, $status);
    socket_write($far, 'parent ');
    return pcntl_wexitstatus($status);
});
// The child ends with its task, and does not come here.
$status = $task->join();
$other->join();
echo socket_read($near, 100), "\n";
var_dump($status);
?>
--EXPECT--
child parent other 
int(0)
