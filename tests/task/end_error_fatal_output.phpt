--TEST--
The message of a fatal error in a task is not lost in its output buffer, also below one of the main script
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

echo child_code(<<<'PHP'
    ob_start(fn (string $text) => "[main: $text]");
    echo 'main ';
    socket_spawn(function () {
        ob_start();
        echo 'task ';
        socket_sleep(0.001);
        eval('function twice() {} function twice() {}');
    });
    socket_sleep(1000);
    PHP, [child_library()], ['display_errors' => '1', 'html_errors' => '0', 'log_errors' => '0']);
?>
--EXPECTF--
[main: main task %ACannot redeclare %Stwice()%A]
ended with 255
