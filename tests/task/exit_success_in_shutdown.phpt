--TEST--
exit() in a shutdown function: the tasks of it are unwound by their destructors, in any order
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
        socket_spawn(fn () => null);
        $outer = socket_spawn(function () {
            $fiber = new Fiber(function () {
                try {
                    socket_sleep(1000);
                } finally {
                    echo "finally of the fiber\n";
                }
            });
            $GLOBALS['kept'] = $fiber;
            try {
                $fiber->start();
            } finally {
                echo "finally of the task\n";
            }
        });
        unset($outer);
        socket_sleep(0);
        exit("exit\n");
    });
    PHP, [child_library()]);
?>
--EXPECT--
exit
finally of the fiber
finally of the task
