--TEST--
At the end of the main script tasks that are left are waited for
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
    for ($i = 1; $i <= 3; $i++) {
        socket_spawn(function () use ($i) {
            socket_sleep($i / 100);
            echo "task $i ends\n";
        });
    }
    echo "main ends\n";
    PHP, [child_library()]);
?>
--EXPECT--
main ends
task 1 ends
task 2 ends
task 3 ends
shutdown
