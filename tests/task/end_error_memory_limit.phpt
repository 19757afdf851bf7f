--TEST--
A task that goes beyond memory_limit ends the script as the main script would
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
skip_without_zend_alloc();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

echo child_code(<<<'PHP'
    register_shutdown_function(function () {
        echo "shutdown\n";
    });
    socket_spawn(function () {
        socket_sleep(0);
        str_repeat('x', 100_000_000);
    });
    socket_sleep(1000);
    echo "main goes on\n";
    PHP, [child_library()], ['memory_limit' => '16M']);
?>
--EXPECTF--
%Ashutdown
ended with 255
