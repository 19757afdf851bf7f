--TEST--
socket_select() in a task with one variable for two arrays: the sockets that are ready for both
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

[$near, $far] = net_unix_pair();
[$silent, $peer] = net_unix_pair();
$task = socket_spawn(function () use ($near, $silent) {
    $both = [$silent, $near];
    $except = null;
    $count = socket_select($both, $both, $except, 60);
    return [$count, array_keys($both)];
});
socket_write($far, 'x');
echo json_encode($task->join()), "\n";
?>
--EXPECT--
[3,[1]]
