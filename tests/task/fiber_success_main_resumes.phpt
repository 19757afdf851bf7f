--TEST--
While the main script is in a task that it has resumed, another task ends the script as ever
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_library();
PHP_VERSION_ID < 80600 or skip('PHP 8.6.0RC3 does not show a fatal error of a fiber');
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

foreach (['exit("exit\n")', 'eval("function twice() {} function twice() {}")'] as $end) {
    echo child_code(<<<PHP
        register_shutdown_function(fn () => print("shutdown\n"));
        socket_spawn(function () use (&\$fiber) {
            \$fiber = Fiber::getCurrent();
            Fiber::suspend();
            try {
                socket_sleep(1000);
            } finally {
                echo "finally\n";
            }
        });
        socket_spawn(function () {
            socket_sleep(0.001);
            $end;
        });
        socket_sleep(0);
        \$fiber->resume();
        echo "main goes on\n";
        PHP, [child_library()]), "--\n";
}
?>
--EXPECTF--
exit
shutdown
--
%ACannot redeclare %Stwice()%A
shutdown
ended with 255
--
