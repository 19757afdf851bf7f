--TEST--
Tasks that can never end are an error at the end of the script, after which they are unwound and shutdown functions run
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
    set_exception_handler(fn (Error $error) => print(get_class($error) . "\n"));
    register_shutdown_function(function () {
        socket_sleep(0.001);
        echo "shutdown\n";
    });
    $one = socket_spawn(function () use (&$other) {
        $fiber = new Fiber(function () use (&$other) {
            try {
                $other->join();
            } finally {
                echo "finally\n";
            }
        });
        $GLOBALS['kept'] = $fiber;
        $fiber->start();
    });
    $other = socket_spawn(fn () => $one->join());
    $suspended = socket_spawn(function () {
        try {
            Fiber::suspend();
        } finally {
            echo "finally of what was suspended\n";
        }
    });
    PHP, [child_library()]);
?>
--EXPECT--
SocketDeadlockError
shutdown
finally of what was suspended
