--TEST--
exit() in a task ends the script: others are unwound without catch and finally, shutdown functions run
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo child_code(<<<'PHP'
    register_shutdown_function(function () {
        echo "shutdown\n";
    });
    final class Noisy
    {
        public function __destruct()
        {
            echo "destructor\n";
        }
    }
    socket_spawn(function () {
        $noisy = new Noisy();
        try {
            socket_sleep(1000);
        } catch (Throwable) {
            echo "catch\n";
        } finally {
            echo "finally\n";
        }
    });
    socket_spawn(function () {
        echo "exit\n";
        exit(3);
    });
    try {
        socket_sleep(1000);
    } finally {
        echo "finally of main\n";
    }
    PHP, [child_library()]);
?>
--EXPECT--
exit
destructor
shutdown
ended with 3
