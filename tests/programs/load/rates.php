<?php
// SPDX-License-Identifier: BSD-3-Clause
// rates.php [TASKS KIND COUNT]: how fast queries are in twenty tasks, against one after the other without the setting, and the
// processor's time of https in one task and in twenty, against that of PHP's own stream. Each ratio is that of the best of several turns.
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

function in_tasks(callable $function, int $tasks, int $count): void
{
    $running = [];
    for ($i = 0; $i < $tasks; $i++) {
        $running[] = socket_spawn($function, intdiv($count, $tasks));
    }
    array_map(fn (SocketTask $task) => $task->join(), $running);
}

$kinds = ['query' => [40000, 0, [20]], 'get' => [60000, 0, [20]], 'fetch' => [80, 1, [1, 20]]];
if (isset($argv[1])) {
    [, $tasks, $kind, $count] = $argv;
    echo json_encode(measure(fn () => $tasks ? in_tasks($kind, (int) $tasks, (int) $count) : $kind((int) $count)));
    exit;
}
foreach ($kinds as $kind => [$count, $which, $ways]) {
    $seconds = [];
    for ($turn = 0; $turn < TURNS; $turn++) {
        foreach ([0, ...$ways] as $tasks) {
            $setting = 'sockets_ext.task_streams=' . min($tasks, 1);
            $command = [...php_command(), '-d', $setting, __FILE__, (string) $tasks, $kind, (string) $count];
            $process = proc_open($command, [1 => ['pipe', 'w']], $pipes);
            $seconds[$tasks][$turn] = json_decode(stream_get_contents($pipes[1]))[$which];
            proc_close($process);
        }
    }
    foreach ($ways as $tasks) {
        printf("%s, %s: %.3f s alone, %.3f s in tasks (%d), %.2f of the rate\n", $kind, $which ? 'processor' : 'clock',
            min($seconds[0]), min($seconds[$tasks]), $tasks, min($seconds[0]) / min($seconds[$tasks]));
    }
}
