<?php
// SPDX-License-Identifier: BSD-3-Clause
// rates.php [off QUESTIONS|https FETCHES]: how fast queries are in twenty tasks, against one after the other without the setting, and the
// processor's time of https with tasks, against that of PHP's own stream. Each ratio is that of the best of several turns.
require __DIR__ . '/../program.inc';

const TURNS = 7;

function query(int $count): void
{
    $pdo = new PDO('mysql:host=127.0.0.1;port=' . getenv('MYSQL_PORT'), 'php', 'secret');
    while ($count-- > 0) {
        $pdo->query('SELECT 1')->fetchAll();
    }
}

function get(string $key): void
{
    $redis = new Redis();
    $redis->connect('127.0.0.1', (int) getenv('REDIS_PORT'));
    for ($count = (int) $key; $count > 0; $count--) {
        $redis->get('key');
    }
}

function fetch(int $count): void
{
    $context = stream_context_create(['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
    while ($count-- > 0) {
        file_get_contents('https://127.0.0.1:' . getenv('HTTPS_PORT') . '/files/three', false, $context);
    }
}

/** @return array{float, float} seconds of the clock, and of the processor */
function measure(callable $function): array
{
    $used = fn (): float => array_sum(array_map(fn (string $kind) => getrusage()["ru_$kind.tv_sec"] + getrusage()["ru_$kind.tv_usec"] / 1e6, ['utime', 'stime']));
    $start = [hrtime(true) / 1e9, $used()];
    $function();
    return [hrtime(true) / 1e9 - $start[0], $used() - $start[1]];
}

function in_tasks(callable $function, int $each): void
{
    $tasks = [];
    for ($i = 0; $i < 20; $i++) {
        $tasks[] = socket_spawn($function, $each);
    }
    array_map(fn (SocketTask $task) => $task->join(), $tasks);
}

$kinds = ['query' => [40000, 0], 'get' => [60000, 0], 'fetch' => [80, 1]];
if (isset($argv[1])) {
    [, $how, $kind, $count] = $argv;
    echo json_encode(measure(fn () => $how === 'alone' ? $kind((int) $count) : in_tasks($kind, intdiv((int) $count, 20))));
    exit;
}
foreach ($kinds as $kind => [$count, $which]) {
    for ($turn = 0; $turn < TURNS; $turn++) {
        foreach (['alone' => 0, 'tasks' => 1] as $how => $setting) {
            $command = [...php_command(), '-d', "sockets_ext.task_streams=$setting", __FILE__, $how, $kind, (string) $count];
            $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
            $seconds[$how][$turn] = json_decode(stream_get_contents($pipes[1]))[$which];
            proc_close($process);
        }
    }
    printf("%s, %s: %.3f s alone, %.3f s in tasks, %.2f of the rate\n", $kind, $which ? 'processor' : 'clock', min($seconds['alone']),
        min($seconds['tasks']), min($seconds['alone']) / min($seconds['tasks']));
}
