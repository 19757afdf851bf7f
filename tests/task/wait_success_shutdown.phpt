--TEST--
A shutdown function waits; tasks of the main script have ended before it, and it may spawn others
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
    echo "shutdown begins\n";
    socket_spawn(function () {
        echo "task of the shutdown function\n";
    });
    socket_sleep(0.001);
    echo "shutdown ends\n";
});
socket_spawn(function () {
    socket_sleep(0.001);
    echo "task of the main script\n";
});
echo "main ends\n";
?>
--EXPECT--
main ends
task of the main script
shutdown begins
task of the shutdown function
shutdown ends
