--TEST--
A fatal error in a task ends the script as one in the main script does
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
    socket_spawn(function () {
        try {
            socket_sleep(1000);
        } finally {
            echo "finally\n";
        }
    });
    socket_spawn(function () {
        socket_sleep(0);
        eval('function twice() {} function twice() {}');
    });
    socket_sleep(1000);
    echo "main goes on\n";
    PHP, [child_library()]);
?>
--EXPECTF--
%Ashutdown
ended with 255
