--TEST--
Shutdown functions get the error of a task that goes beyond memory_limit by error_get_last()
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
        echo error_get_last()['message'] ?? 'none', "\n";
    });
    socket_spawn(function () {
        @trigger_error('an earlier one');
        socket_sleep(0);
        str_repeat('x', 100_000_000);
    });
    socket_sleep(1000);
    PHP, [child_library()], ['memory_limit' => '16M', 'display_errors' => '0']);
?>
--EXPECTF--
Allowed memory size of 16777216 bytes exhausted%S (tried to allocate %d bytes)
ended with 255
