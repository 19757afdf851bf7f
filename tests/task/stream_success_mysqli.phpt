--TEST--
Connections of mysqli_init(), whose streams PHP calls persistent, wait in tasks, also persistent ones; PDO's persistent ones block
--EXTENSIONS--
sockets_ext
mysqlnd
mysqli
pdo
pdo_mysql
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../documented/replay.inc';

function ask(string $host, int $port): array
{
    $mysqli = mysqli_init();
    $mysqli->real_connect($host, 'php', 'secret', '', $port);
    return $mysqli->query('SELECT name')->fetch_all();
}

function ask_pdo(int $port): array
{
    $pdo = new PDO("mysql:host=127.0.0.1;port=$port", 'php', 'secret', [PDO::ATTR_PERSISTENT => true]);
    return $pdo->query('SELECT name')->fetchAll(PDO::FETCH_NUM);
}

foreach (['ask' => [1000, '127.0.0.1'], 'ask ' => [1000, 'p:127.0.0.1'], 'ask_pdo' => [50]] as $function => $arguments) {
    // It tells how many think at once.
    $database = Replay::php('task_page/services.php', array_shift($arguments), 0, 0, 0);
    [, $port] = $database->waitFor('/database: port (\d+)/');
    $tasks = [];
    for ($i = 0; $i < 4; $i++) {
        $tasks[] = socket_spawn(trim($function), ...[...$arguments, (int) $port]);
    }
    $answers = array_map(fn (SocketTask $task) => $task->join(), $tasks);
    echo json_encode(array_unique($answers, SORT_REGULAR)), "\n";
    preg_match_all('/(\d) at once/', $database->terminate(), $match);
    echo $function, ': ', max($match[1]), " at once\n";
}
?>
--EXPECT--
[[["bread"],["butter"]]]
ask: 4 at once
[[["bread"],["butter"]]]
ask : 4 at once
[[["bread"],["butter"]]]
ask_pdo: 1 at once
