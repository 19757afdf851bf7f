<?php
// SPDX-License-Identifier: BSD-3-Clause
// restarts.php ROUNDS: MariaDB and Redis are killed and started again under the load of twenty tasks. Who loses a connection makes
// another one; no answer is that to another question, nobody waits forever, no descriptor is left open.
require __DIR__ . '/../program.inc';

const TASKS = 20;

/** A server on a port of its own; $command gets the port. */
final class Server
{
    public readonly int $port;
    private $process;

    public function __construct(private Closure $command)
    {
        $listener = stream_socket_server('tcp://127.0.0.1:0');
        $this->port = (int) substr(strrchr(stream_socket_get_name($listener, false), ':'), 1);
        fclose($listener);
        $this->start();
    }

    public function start(): void
    {
        $this->process = proc_open(($this->command)($this->port), [['file', '/dev/null', 'r'], ['file', '/dev/null', 'w'], ['file', '/dev/null', 'w']], $pipes);
        wait_until(fn () => @fsockopen('127.0.0.1', $this->port) !== false, 'a server on its port');
    }

    public function kill(int $signal): void
    {
        if (!is_resource($this->process)) {
            return;
        }
        proc_terminate($this->process, $signal);
        wait_until(fn () => !proc_get_status($this->process)['running'], 'the end of a server');
        proc_close($this->process);
    }
}

$scratch = getenv('PROGRAMS_SCRATCH');
$data = getenv('MYSQL_FRESH');
run('cp', '-a', $data, "$scratch/mysql");

function run(string ...$command): void
{
    proc_close(proc_open($command, [], $pipes)) === 0 || exit("$command[0] fails\n");
}

$user = posix_getpwuid(posix_geteuid())['name'];
// Also after a failure.
register_shutdown_function(function () {
    foreach (['mysql', 'redis'] as $name) {
        isset($GLOBALS[$name]) && $GLOBALS[$name]->kill(SIGKILL);
    }
});
$mysql = new Server(fn (int $port) => ['mariadbd', '--no-defaults', "--user=$user", "--datadir=$scratch/mysql", '--bind-address=127.0.0.1', "--port=$port",
    "--socket=$scratch/sock", "--pid-file=$scratch/pid", '--skip-name-resolve', '--innodb-buffer-pool-size=32M', "--init-file=" . getenv('MYSQL_INIT')]);
$redis = new Server(fn (int $port) => ['redis-server', '--bind', '127.0.0.1', '--port', (string) $port, '--save', '']);

$connects = [
    function () use ($mysql): Closure {
        $pdo = new PDO("mysql:host=127.0.0.1;port=$mysql->port", 'php', 'secret');
        return fn (int $number): int => (int) $pdo->query("SELECT $number + 1, SLEEP(0.001)")->fetchColumn();
    },
    function () use ($mysql): Closure {
        $mysqli = new mysqli('127.0.0.1', 'php', 'secret', 'mysql', $mysql->port);
        return function (int $number) use ($mysqli): int {
            $rows = $mysqli->query("SELECT $number + seq FROM seq_1_to_500", MYSQLI_USE_RESULT);
            $first = (int) $rows->fetch_row()[0];
            while ($rows->fetch_row());
            return $first;
        };
    },
    function () use ($redis): Closure {
        $client = new Redis();
        $client->connect('127.0.0.1', $redis->port, 5);
        return fn (int $number): int => (int) $client->echo((string) ($number + 1));
    },
    function () use ($redis): Closure {
        $client = new Redis();
        $client->connect('127.0.0.1', $redis->port, 5);
        $client->setOption(Redis::OPT_MAX_RETRIES, 0);
        return fn (int $number): int => ($client->xRead(["none$number" => '0'], 1, 20) === [] ? $number + 1 : 0);
    },
];
$right = $lost = array_fill(0, TASKS, 0);
$isOver = false;
$work = function (int $id, Closure $connect) use (&$right, &$lost, &$isOver): void {
    for ($number = $id; !$isOver;) {
        try {
            $ask = $connect();
            while (!$isOver) {
                $answer = @$ask($number);
                $answer === $number + 1 || throw new Error("$answer is the answer to $number");
                $number += TASKS;
                $right[$id]++;
            }
        } catch (Exception) {
            $lost[$id]++;
            socket_sleep(0.02);
        }
    }
};

function wait_for_answers(): void
{
    $served = $GLOBALS['right'];
    wait_until(fn () => min(array_map(fn (int $now, int $then) => $now - $then, $GLOBALS['right'], $served)) > 3, 'answers for all');
}

socket_spawn('time')->join(); // the tasks' own descriptors
$before = count(scandir('/proc/self/fd'));
foreach (range(0, TASKS - 1) as $id) {
    $tasks[] = socket_spawn($work, $id, $connects[$id % count($connects)]);
}
for ($round = 0; $round < (int) $argv[1]; $round++) {
    foreach ([$mysql, $redis] as $number => $server) {
        wait_for_answers();
        $had = array_sum($lost);
        $server->kill($round % 2 ? SIGTERM : SIGKILL);
        wait_until(function () use (&$lost, $had): bool {
            return array_sum($lost) > $had;
        }, 'who loses a connection');
        $server->start();
    }
}
wait_for_answers();
$isOver = true;
foreach ($tasks as $task) {
    $task->join();
}
unset($tasks, $task);
$left = count(scandir('/proc/self/fd')) - $before;
show('all lost connections, and made others', min($lost) > 0);
show('descriptors that are left open', $left);
printf("%d answers, %d lost connections\n", array_sum($right), array_sum($lost));
exit(min($lost) > 0 && $left === 0 ? 0 : 1);
