<?php
// SPDX-License-Identifier: BSD-3-Clause
// queries.php COUNT: so many queries by PDO, mysqli, phpredis and https in twenty tasks, which connect anew at times; each answer
// has to be that to its own question, and memory and descriptors must not grow. Names of columns are few: mysqlnd keeps each.
require __DIR__ . '/../program.inc';

const TASKS = 20;
const SAMPLES = 20;

/** Each asks a question with a number, and returns the number of the answer. @return list<Closure(): Closure(int): int> */
function ways(): array
{
    $port = (int) getenv('MYSQL_PORT');
    return [
        function () use ($port): Closure {
            $pdo = new PDO("mysql:host=127.0.0.1;port=$port", 'php', 'secret');
            return fn (int $number): int => (int) $pdo->query("SELECT $number + 1 AS answer")->fetchColumn();
        },
        function () use ($port): Closure {
            $pdo = new PDO("mysql:host=127.0.0.1;port=$port", 'php', 'secret', [PDO::ATTR_EMULATE_PREPARES => false]);
            $statement = $pdo->prepare('SELECT ? + 1, REPEAT("x", 500)');
            return function (int $number) use ($statement): int {
                $statement->execute([$number]);
                return (int) $statement->fetchAll(PDO::FETCH_NUM)[0][0];
            };
        },
        function () use ($port): Closure {
            $mysqli = new mysqli('127.0.0.1', 'php', 'secret', '', $port);
            return fn (int $number): int => (int) $mysqli->query("SELECT $number + 1 AS answer")->fetch_row()[0];
        },
        function (): Closure {
            $redis = new Redis();
            $redis->connect('127.0.0.1', (int) getenv('REDIS_PORT'));
            return fn (int $number): int => (int) $redis->echo((string) ($number + 1));
        },
        function (): Closure {
            $context = stream_context_create(['ssl' => ['cafile' => getenv('CERTIFICATE'), 'peer_name' => 'localhost']]);
            $base = 'https://127.0.0.1:' . getenv('HTTPS_PORT');
            return fn (int $number): int => $number + strlen(file_get_contents("$base/files/small", false, $context)) - 12;
        },
    ];
}

/** @return array{php: int, resident: int, descriptors: int} bytes, KiB */
function sample(): array
{
    preg_match('/^VmRSS:\s+(\d+)/m', file_get_contents('/proc/self/status'), $match);
    return ['php' => memory_get_usage(), 'resident' => (int) $match[1], 'descriptors' => count(scandir('/proc/self/fd'))];
}

$count = (int) $argv[1];
$asked = 0;
$samples = [];
$start = microtime(true);
$work = function (int $id, Closure $connect) use ($count, &$asked): void {
    for ($number = $id; $asked < $count;) {
        $ask = $connect();
        for ($i = 0; $i < 997 && $asked < $count; $i++) {
            $answer = $ask($number);
            $answer === $number + 1 || throw new RuntimeException("$answer is the answer to $number");
            $number += TASKS;
            $asked++;
        }
        unset($ask);
    }
};
foreach (range(0, TASKS - 1) as $id) {
    $tasks[] = socket_spawn($work, $id, ways()[$id % 17 % count(ways())]);
}
while ($asked < $count) {
    socket_sleep(0.01);
    if ($asked >= $count / SAMPLES * (count($samples) + 1)) {
        $samples[] = sample();
    }
}
foreach ($tasks as $task) {
    $task->join();
}
show('questions', $count);
printf("%.0f a second\n", $count / (microtime(true) - $start));
[$first, $second] = array_chunk(array_slice($samples, 2), (int) ceil((count($samples) - 2) / 2));
foreach (['php' => 300_000, 'resident' => 4096, 'descriptors' => TASKS] as $kind => $most) {
    $grown = max(array_column($second, $kind)) - max(array_column($first, $kind));
    show("$kind: the most of the first half, grown by", [max(array_column($first, $kind)), $grown]);
    $grows = $grown > $most || ($grows ?? false);
}
exit($grows ? 1 : 0);
