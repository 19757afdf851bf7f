--TEST--
exit() in a task: the callbacks of output buffers of all tasks run
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
    ob_start(fn (string $text) => "[main: $text]");
    echo 'main';
    socket_spawn(function () {
        ob_start(fn (string $text) => "[a: $text]");
        echo 'first';
        socket_sleep(0.001);
        exit(' second');
    });
    socket_spawn(function () {
        ob_start(fn (string $text) => "[b: $text]");
        echo 'other';
        socket_sleep(1000);
    });
    socket_sleep(1000);
    PHP, [child_library()]);
?>
--EXPECT--
[a: first second][b: other][main: main]
