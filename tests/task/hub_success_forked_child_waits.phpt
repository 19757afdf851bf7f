--TEST--
A forked child waits by itself: it neither hangs nor takes events from its parent
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$waiting = socket_spawn(fn () => socket_read($left, 16));
socket_sleep(0);
[$there, $here] = net_unix_pair();
$child = net_fork(function () use ($left, $here) {
    echo 'child: ' . socket_read($here, 16) . "\n";
    socket_close($left);
    socket_write($here, 'closed');
});
socket_write($there, 'from the parent');
echo 'parent: ' . socket_read($there, 16) . "\n";
pcntl_waitpid($child, $status);
socket_write($right, 'still there');
echo 'task: ', $waiting->join(10), "\n";
?>
--EXPECT--
child: from the parent
parent: closed
task: still there
