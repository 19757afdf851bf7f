--TEST--
Requests of one process after another: each has its own tasks, whatever became of those of the one before
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
skip_without_tasks();
skip_unless_library();
?>
--FILE--
<?php
require __DIR__ . '/../include/child.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    $task = socket_spawn(function () use ($pair) {
        return 'read ' . socket_read($pair[0], 100);
    });
    socket_spawn(function () {
        for (;;) {
            socket_sleep(0.001);
        }
    });
    socket_sleep(0);
    match ($_GET['end']) {
        'join' => exit((socket_write($pair[1], 'data') ? $task->join() : '') . "\n"),
        'exit' => exit('exit'),
        'throw' => throw new Exception('thrown'),
        'fatal' => eval('function twice() {} function twice() {}'),
        'task' => socket_spawn(fn () => exit('exit in a task'))->join(),
    };
    PHP);
[, $address] = child_server($router, [child_library()]);
foreach (['join', 'exit', 'throw', 'fatal', 'task', 'join', 'throw', 'join'] as $end) {
    $body = file_get_contents("http://$address/?end=$end", false, stream_context_create(['http' => ['ignore_errors' => true]]));
    echo preg_match('/read data|exit in a task|exit|thrown|redeclare/', $body, $match) ? $match[0] : "?$body", "\n";
}
?>
--EXPECT--
read data
exit
thrown
redeclare
exit in a task
read data
thrown
read data
