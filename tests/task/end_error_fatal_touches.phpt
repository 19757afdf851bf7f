--TEST--
After a fatal error shutdown functions touch what the main script and tasks waited for, and nothing waits
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


foreach (['socket_read($pair[0], 1)', 'socket_accept($listener)', '$task->join()'] as $wait) {
    echo preg_replace('/^.*?(?=shutdown)/s', '', child_code(<<<PHP
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, \$pair);
        \$listener = socket_create_listen(0);
        register_shutdown_function(function () {
            global \$pair, \$listener, \$task, \$late;
            echo "shutdown\n";
            array_map(strlen(...), array_map('str_repeat', array_fill(0, 1000, 'x'), range(1, 1000)));
            socket_close(\$pair[0]);
            socket_close(\$listener);
            var_dump(\$task->cancel(), \$late->cancel());
            foreach ([fn () => \$task->join(), fn () => socket_spawn(fn () => 1), fn () => socket_group(fn () => 1)] as \$call) {
                try {
                    \$call();
                } catch (Error \$error) {
                    echo \$error->getMessage(), "\n";
                }
            }
            \$fiber = new Fiber(fn () => socket_sleep(0.001));
            \$fiber->start();
        });
        \$task = socket_spawn(fn () => socket_sleep(1000));
        socket_spawn(function () {
            \$GLOBALS['late'] = socket_spawn(fn () => 1);
            eval('function twice() {} function twice() {}');
        });
        $wait;
        PHP, [child_library()]));
}
?>
--EXPECT--
shutdown
bool(true)
bool(true)
Cannot wait for a task here: PHP does not let other code run
Cannot spawn a task while the script ends
Cannot wait for tasks here: PHP does not let other code run
ended with 255
shutdown
bool(true)
bool(true)
Cannot wait for a task here: PHP does not let other code run
Cannot spawn a task while the script ends
Cannot wait for tasks here: PHP does not let other code run
ended with 255
shutdown
bool(true)
bool(true)
Cannot wait for a task here: PHP does not let other code run
Cannot spawn a task while the script ends
Cannot wait for tasks here: PHP does not let other code run
ended with 255
