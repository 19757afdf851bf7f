<?php
// SPDX-License-Identifier: BSD-3-Clause
// fpm.php ROUNDS: requests to a worker of php-fpm, with a preloaded script, from twenty tasks at once. How a request ends does not
// show in the next: each has its own tasks, the worker goes on, and neither its descriptors nor its memory grow.
require __DIR__ . '/../program.inc';

const TASKS = 20;

/** scripts/fpm => what the request prints; @n is its number. */
const SCRIPTS = [
    'tasks' => 'answers @n, 1+@n, 2+@n',
    'persistent' => 'answer @n',
    'exit' => 'begun @n',
    'exit_in_task' => 'begun @n',
    'uncaught' => 'begun @n',
    'fatal' => 'begun @n',
    'fatal_in_warning' => 'begun @n',
    'finish' => 'begun @n',
];

/** A record of FastCGI: 1 begins a request, 4 are its parameters, 5 is its body. */
function record(int $type, string $content): string
{
    return pack('CCnnCx', 1, $type, 1, strlen($content), 0) . $content;
}

/** What a script prints for a request, without the headers. */
function ask(string $path, string $script, int $number): string
{
    $params = '';
    $file = dirname(__DIR__) . "/scripts/fpm/$script.php";
    foreach (['SCRIPT_FILENAME' => $file, 'QUERY_STRING' => "n=$number", 'REQUEST_METHOD' => 'GET'] as $name => $value) {
        $params .= pack('CN', strlen($name), strlen($value) | 1 << 31) . $name . $value;
    }
    $socket = socket_create_connection("unix://$path");
    socket_send_all($socket, record(1, pack('nCx5', 1, 0)) . record(4, $params) . record(4, '') . record(5, ''));
    for ($body = ''; socket_recv_exact($socket, $header, 8) === 8;) {
        ['type' => $type, 'length' => $length, 'padding' => $padding] = unpack('Cversion/Ctype/nid/nlength/Cpadding', $header);
        socket_recv_exact($socket, $content, $length + $padding);
        $body .= $type === 6 ? substr($content, 0, $length) : '';
    }
    return substr(strstr($body, "\r\n\r\n"), 4);
}

/** The process, the descriptors and the resident KiB of the worker, of which it tells itself: nothing of another request is open then. */
function sample(string $path): array
{
    return json_decode(ask($path, 'sample', 0));
}

$scratch = getenv('PROGRAMS_SCRATCH');
$user = posix_getpwuid(posix_geteuid())['name'];
file_put_contents("$scratch/fpm.conf", <<<CONF
    [global]
    daemonize = no
    error_log = $scratch/fpm.log
    [pool]
    user = $user
    listen = $scratch/fpm.sock
    listen.backlog = 511
    pm = static
    pm.max_children = 1
    clear_env = no
    CONF);
$opcache = PHP_VERSION_ID >= 80500 ? [] : ['-d', 'zend_extension=opcache'];
$fpm = proc_open([sprintf('php-fpm%d.%d', PHP_MAJOR_VERSION, PHP_MINOR_VERSION), '-n', '-F', '-R', '-y', "$scratch/fpm.conf",
    '-d', 'extension=' . getenv('PROGRAMS_MODULE'), '-d', 'sockets_ext.task_streams=1', '-d', 'display_errors=0', '-d', 'log_errors=0',
    ...$opcache, '-d', 'opcache.enable=1',
    '-d', 'opcache.preload=' . dirname(__DIR__) . '/scripts/fpm/preload.inc', '-d', "opcache.preload_user=$user"],
    [['file', '/dev/null', 'r'], ['file', "$scratch/fpm.out", 'w'], ['redirect', 1]], $pipes);
register_shutdown_function(function () use ($fpm, $scratch) {
    proc_terminate($fpm, SIGTERM);
    proc_close($fpm);
    echo preg_replace('/^.*NOTICE.*\n/m', '', @file_get_contents("$scratch/fpm.log") . @file_get_contents("$scratch/fpm.out"));
});
wait_until(fn () => @stream_socket_client("unix://$scratch/fpm.sock") !== false, 'php-fpm');

$asked = 0;
$answer = ask("$scratch/fpm.sock", 'time', 0);
$wrong = $answer === 'after the limit' ? [] : ["time: $answer"];
$late = 0;
$finished = socket_create_server("unix://$scratch/finished.sock");
$listener = socket_spawn(function () use ($finished, &$late) {
    while ($client = socket_accept($finished)) {
        $late += (int) (socket_read($client, 10, PHP_NORMAL_READ) === "finished\n");
    }
});
$work = function (int $id, int $rounds) use ($scratch, &$wrong, &$asked): void {
    for ($i = 0; $i < $rounds * count(SCRIPTS); $i++) {
        $script = array_keys(SCRIPTS)[($id + $i) % count(SCRIPTS)];
        $number = $asked++;
        $answer = ask("$scratch/fpm.sock", $script, $number);
        if ($answer !== str_replace('@n', (string) $number, SCRIPTS[$script])) {
            $wrong[] = "$script: $answer";
        }
    }
};
$run = function (int $rounds) use ($work): void {
    $tasks = array_map(fn (int $id) => socket_spawn($work, $id, $rounds), range(0, TASKS - 1));
    array_walk($tasks, fn (SocketTask $task) => $task->join());
};
$run(1);
sample("$scratch/fpm.sock"); // the script is compiled now
$before = sample("$scratch/fpm.sock");
$run((int) $argv[1]);
$after = sample("$scratch/fpm.sock");
wait_until(fn () => $late === TASKS * (1 + (int) $argv[1]), 'what tasks send after the answer');
$listener->cancel();
show('wrong answers', array_slice($wrong, 0, 10));
show('the same worker', $after[0] === $before[0]);
show('descriptors that are left open', $after[1] - $before[1]);
printf("%d requests; resident before %d KiB, after %d KiB\n", $asked, $before[2], $after[2]);
exit($wrong === [] && $after[0] === $before[0] && $after[1] <= $before[1] && $after[2] - $before[2] < 2048 ? 0 : 1);
