--TEST--
A fiber is suspended in the callback of an output buffer, and other code must run: a fatal error
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

$scripts = [
    'in a task that suspends itself' => 'socket_spawn($print); socket_sleep(1000);',
    'after the end of a task' => 'socket_spawn($suspend); socket_sleep(1000);',
    'at the end of a group' => 'socket_group(function ($group) use ($suspend) {
        $group->spawn(fn () => socket_sleep(1000));
        $suspend();
    });',
    'at the end of the script' => 'socket_spawn(fn () => socket_sleep(1000)); $suspend();',
];
foreach ($scripts as $where => $script) {
    echo "$where\n", child_code(<<<PHP
        register_shutdown_function(function () {
            \$message = error_get_last()['message'];
            ob_start();
            @ob_end_clean(); // from PHP 8.4 on nothing begins
            echo \$message;
        });
        \$print = function () {
            ob_start(function (string \$text) {
                Fiber::suspend();
                return \$text;
            });
            echo 'text';
            ob_end_flush();
        };
        \$suspend = function () use (\$print, &\$fiber) {
            \$fiber = new Fiber(\$print);
            \$fiber->start();
        };
        $script
        PHP, [child_library()], ['display_errors' => '0']);
}
?>
--EXPECT--
in a task that suspends itself
Cannot run other code while the callback of an output buffer is suspended
ended with 255
after the end of a task
Cannot run other code while the callback of an output buffer is suspended
ended with 255
at the end of a group
Cannot run other code while the callback of an output buffer is suspended
ended with 255
at the end of the script
Cannot run other code while the callback of an output buffer is suspended
ended with 255
