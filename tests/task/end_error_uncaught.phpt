--TEST--
An uncaught exception in the main script ends its tasks: they are not waited for
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
    socket_sleep(0);
    throw new DomainException('of main');
    PHP, [child_library()]);
?>
--EXPECTF--
Fatal error: Uncaught DomainException: of main in %s:%d
Stack trace:
#0 {main}
  thrown in %s on line %d
shutdown
ended with 255
