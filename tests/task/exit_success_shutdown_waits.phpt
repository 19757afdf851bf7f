--TEST--
After exit() has ended the tasks, shutdown functions wait and spawn as ever
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
register_shutdown_function(function () {
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $task = socket_spawn(function () use ($pair) {
        socket_sleep(0.01);
        socket_write($pair[0], 'written later');
        return 'joined';
    });
    var_dump(socket_read($pair[1], 100), $task->join());
});
socket_spawn(function () {
    try {
        socket_sleep(1000);
    } finally {
        echo "not reached\n";
    }
});
socket_sleep(0);
exit("exit\n");
?>
--EXPECT--
exit
string(13) "written later"
string(6) "joined"
