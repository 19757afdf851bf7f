--TEST--
After a fatal error in the middle of queries their persistent connections can be used in tasks again, or are made anew
--EXTENSIONS--
sockets_ext
mysqlnd
mysqli
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
require __DIR__ . '/../documented/replay.inc';

$router = tempnam(sys_get_temp_dir(), 'sockets_ext');
register_shutdown_function(unlink(...), $router);
file_put_contents($router, <<<'PHP'
    <?php
    function ask(): string
    {
        $mysqli = mysqli_init();
        $mysqli->real_connect('p:127.0.0.1', 'php', 'secret', '', $_GET['port']);
        return json_encode($mysqli->query('SELECT name')->fetch_all());
    }
    for ($i = 0; $i < 3; $i++) {
        $tasks[] = socket_spawn('ask');
    }
    if ($_GET['end'] === 'fatal') {
        socket_sleep(0.1);
        eval('function twice() {} function twice() {}');
    }
    foreach ($tasks as $task) {
        try {
            echo $task->join(), ' ';
        } catch (Error) { // of a connection that is still in the middle of a query
        }
    }
    echo 'end';
    PHP);
$modules = array_map(fn (string $name) => PHP_EXTENSION_DIR . "/$name.so", ['mysqlnd', 'mysqli']);
$database = Replay::php('task_page/services.php', 300, 0, 0, 0);
[, $port] = $database->waitFor('/database: port (\d+)/');
[, $address] = child_server($router, [...array_filter($modules, 'is_file'), child_library()], ['sockets_ext.task_streams' => '1']);
$get = fn (string $end) => file_get_contents("http://$address/?end=$end&port=$port", false, stream_context_create(['http' => ['ignore_errors' => true]]));
echo $get('first'), "\n";
for ($i = 0; $i < 3; $i++) {
    echo strpos($get('fatal'), 'Cannot redeclare') !== false ? 'fatal error, ' : 'no error, ';
    for ($count = 1; !str_contains($answer = $get('after'), '[["bread"],["butter"]] end') && $count < 10; $count++);
    echo $answer === false ? 'no answer' : 'answers', "\n";
}
$database->terminate();
?>
--EXPECT--
[["bread"],["butter"]] [["bread"],["butter"]] [["bread"],["butter"]] end
fatal error, answers
fatal error, answers
fatal error, answers
