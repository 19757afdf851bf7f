--TEST--
A task that a shutdown function spawns is waited for
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
        echo "begins\n";
        socket_sleep(0.01);
        echo "ends\n";
    });
    echo "spawned\n";
});
register_shutdown_function(fn () => print("the next shutdown function\n"));
echo "main\n";
?>
--EXPECT--
main
spawned
the next shutdown function
begins
ends
