--TEST--
In a forked child the tasks of the parent process that join the one that goes on are gone before that one ends
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
for ($i = 0; $i < 3; $i++) {
    socket_spawn(function () {
        socket_sleep(0);
        $GLOBALS['forks']->join();
    });
}
$forks = socket_spawn(function () {
    socket_sleep(0.001);
    $child = pcntl_fork();
    if ($child === 0) {
        // It is suspended when the child ends: PHP destroys its fiber after those of the others.
        ini_set('display_errors', '0');
        socket_sleep(0);
        Fiber::suspend();
    }
    pcntl_waitpid($child, $status);
    return pcntl_wifexited($status);
});
try {
    var_dump($forks->join());
} catch (SocketDeadlockError) {
    // In the child.
}
?>
--EXPECT--
bool(true)
