--TEST--
After exit() in a script without tasks the first task, which a shutdown function spawns, is waited for
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
    socket_spawn(function () {
        socket_sleep(0.001);
        echo "task\n";
    });
    echo "spawned\n";
});
register_shutdown_function(fn () => print("the next shutdown function\n"));
socket_group(fn () => print("the hub is there\n"));
exit(255);
?>
--EXPECT--
the hub is there
spawned
the next shutdown function
task
