--TEST--
exit() in the main script ends tasks that wait, and tasks that never do more than yield
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
    socket_spawn(function () {
        try {
            socket_sleep(1000);
        } finally {
            echo "finally\n";
        }
    });
    socket_spawn(function () {
        for (;;) {
            socket_sleep(0);
        }
    });
    socket_spawn(function () {
        echo "has begun\n";
        for (;;) {
            time_nanosleep(0, 0);
        }
    });
    socket_sleep(0);
    exit(4);
    PHP, [child_library()]);
?>
--EXPECT--
has begun
ended with 4
