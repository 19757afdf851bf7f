<?php
// SPDX-License-Identifier: BSD-3-Clause
// For each seed some seventy tasks that wait for each other. Which of those that are ready goes on is decided by the seed
// (sockets_ext.task_seed), as is all else but what takes real time; what must hold in every order is checked.
//   php -d extension=… -d sockets_ext.task_streams=1 tests/storm/storm.php FIRST COUNT

require __DIR__ . '/../include/net.inc';
require __DIR__ . '/streams.inc';

/** Nothing takes so long: who waits then has missed what it waited for. */
const SECONDS = 60;

/** Checks that something holds in every order. */
final class Broken extends Exception
{
}

function must(bool $holds, string $what): void
{
    $holds || throw new Broken($what);
}

/** Lets others go on, a few times. */
function dawdle(int $most = 3): void
{
    for ($times = mt_rand(0, $most); $times > 0; $times--) {
        socket_sleep(mt_rand(0, 9) ? 0 : mt_rand(0, 50) / 1e6);
    }
}

/** What is thrown for a call on a socket that was closed before, or by cancel(). */
function must_be_end(Error $error): void
{
    must($error instanceof SocketCancelledError || str_contains($error->getMessage(), 'closed'), $error->getMessage());
}

/** @param array<SocketTask> $tasks */
function join_all(array $tasks, bool $someAreCancelled = false): void
{
    shuffle($tasks);
    foreach ($tasks as $task) {
        try {
            $task->join();
        } catch (SocketCancelledError $error) {
            $someAreCancelled || throw $error;
        }
    }
}

/** @return array{Socket, Socket} */
function stream_pair(): array
{
    return mt_rand(0, 7) ? net_unix_pair() : net_tcp_pair();
}

function send_record(Socket $socket, string $record): int|false
{
    $pieces = str_split($record, 1 + intdiv(strlen($record), 3));
    return match (mt_rand(0, 4)) {
        0 => socket_write($socket, $record),
        1 => socket_send($socket, $record, strlen($record), 0),
        2 => socket_writev($socket, $pieces),
        3 => socket_sendmsg($socket, ['iov' => $pieces]),
        4 => socket_send_all($socket, $record),
    };
}

/** Bytes of two writes never mix, and those of one writer keep their order. */
function writers(): void
{
    [$near, $far] = stream_pair();
    socket_set_option($near, SOL_SOCKET, SO_SNDBUF, 4096);
    $records = $tasks = [];
    foreach (['a', 'b', 'c'] as $writer) {
        $records[$writer] = [];
        for ($number = mt_rand(1, 3); $number > 0; $number--) {
            $length = mt_rand(0, mt_rand(0, 9) ? 900 : 20000);
            $records[$writer][] = $writer . pack('N', $length) . str_repeat((string) $number, $length);
        }
        $tasks[] = socket_spawn(static function () use ($near, $writer, &$records): void {
            foreach ($records[$writer] as $record) {
                dawdle();
                must(send_record($near, $record) === strlen($record), 'a write is whole');
            }
        });
    }
    $left = array_sum(array_map(static fn (array $list) => strlen(implode($list)), $records));
    for ($read = ''; $left > 0; $left -= strlen($piece)) {
        $piece = socket_read($far, mt_rand(1, 5000));
        must(is_string($piece) && $piece !== '', 'what was written arrives');
        $read .= $piece;
        dawdle(1);
    }
    join_all($tasks);
    while ($read !== '') {
        $record = array_shift($records[$read[0]]);
        must($record !== null && str_starts_with($read, $record), 'writes do not mix');
        $read = substr($read, strlen($record));
    }
}

/** Cancels so many of the tasks, some of which may have ended. @param array<SocketTask> $tasks */
function cancel_some(array $tasks, int $count): void
{
    shuffle($tasks);
    foreach (array_slice($tasks, 0, $count) as $task) {
        dawdle();
        $task->cancel();
    }
}

/** Readers of datagrams are served in the order in which they came, whoever of them is cancelled, and none is lost. */
function datagrams(): void
{
    [$near, $far] = net_unix_pair(SOCK_DGRAM);
    $count = mt_rand(1, 5);
    $extra = mt_rand(0, 3);
    $came = 0;
    $got = $tasks = [];
    for ($i = 0; $i < $count + $extra; $i++) {
        $tasks[] = socket_spawn(static function () use ($far, &$came, &$got): void {
            try {
                dawdle();
                $place = $came++;
                $data = receive_message($far);
                $data === false || $got[] = [$place, $data];
            } catch (Error $error) {
                must_be_end($error);
            }
        });
    }
    $canceller = socket_spawn(cancel_some(...), $tasks, $extra);
    for ($i = 0; $i < $count; $i++) {
        dawdle();
        socket_send($near, "datagram $i", 10, 0);
    }
    $canceller->join();
    while (count($got) < $count) {
        socket_sleep(0);
    }
    socket_close($far);
    join_all($tasks, true);
    must(array_column($got, 1) === array_map(static fn (int $i) => "datagram $i", range(0, $count - 1)), 'each datagram once');
    must(is_ascending(array_column($got, 0)), 'readers of datagrams are served in their order');
}

function receive_message(Socket $socket): string|false
{
    switch (mt_rand(0, 3)) {
        case 0:
            return socket_read($socket, 100);
        case 1:
            return socket_recv($socket, $data, 100, 0) === false ? false : $data;
        case 2:
            return socket_recvfrom($socket, $data, 100, 0, $from) === false ? false : $data;
        default:
            $message = ['controllen' => 64, 'buffer_size' => 100];
            return socket_recvmsg($socket, $message) === false ? false : implode($message['iov']);
    }
}

/** @param array<int> $numbers */
function is_ascending(array $numbers): bool
{
    $sorted = $numbers;
    sort($sorted);
    return $sorted === $numbers;
}

/** The same for accepts. */
function accepts(): void
{
    $listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_bind($listener, net_abstract_name('storm'));
    socket_listen($listener, mt_rand(0, 20) ? 8 : 1);
    socket_getsockname($listener, $name);
    $count = mt_rand(1, 4);
    $extra = mt_rand(0, 2);
    $came = 0;
    $places = $said = $tasks = $clients = [];
    for ($i = 0; $i < $count + $extra; $i++) {
        $tasks[] = socket_spawn(static function () use ($listener, &$came, &$places, &$said): void {
            try {
                dawdle();
                $place = $came++;
                $connection = socket_accept($listener);
            } catch (Error $error) {
                must_be_end($error);
                return;
            }
            if ($connection) {
                $places[] = $place;
                try {
                    $said[] = socket_read($connection, 10);
                } catch (SocketCancelledError) {
                    $said[] = socket_read($connection, 10);
                }
            }
        });
    }
    for ($i = 0; $i < $count; $i++) {
        $clients[] = socket_spawn(static function () use ($name, $i): void {
            $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
            dawdle();
            must(socket_connect($client, $name), 'a client connects');
            dawdle();
            socket_write($client, "client $i");
        });
    }
    cancel_some($tasks, $extra);
    join_all($clients);
    while (count($said) < $count) {
        socket_sleep(0);
    }
    socket_close($listener);
    join_all($tasks, true);
    sort($said);
    must($said === array_map(static fn (int $i) => "client $i", range(0, $count - 1)), 'each connection is accepted once');
    must(is_ascending($places), 'accepts are served in their order');
}

/** Each cancellation is thrown once, with its cause, at a wait; what was received before is not lost. */
function cancellations(): void
{
    [$near, $far] = stream_pair();
    $cause = null;
    $hasBegun = false;
    $reader = socket_spawn(static function () use ($far, &$cause, &$hasBegun): string {
        $hasBegun = true;
        for ($read = ''; strlen($read) < 8;) {
            try {
                $read .= mt_rand(0, 2) ? socket_read($far, mt_rand(1, 2)) : socket_sleep(0);
            } catch (SocketCancelledError $error) {
                must($cause !== null && $error->getPrevious() === $cause, 'a cancellation has its cause, and comes once');
                $cause = null;
            }
        }
        return $read;
    });
    $canceller = socket_spawn(static function () use ($reader, &$cause, &$hasBegun): void {
        for ($i = 0; $i < 4; $i++) {
            dawdle();
            if ($hasBegun && $cause === null && !$reader->isDone()) {
                $cause = new Exception();
                must($reader->cancel($cause), 'what has not ended can be cancelled');
            }
        }
    });
    foreach (str_split('12345678', mt_rand(1, 3)) as $piece) {
        dawdle();
        socket_write($near, $piece);
    }
    must($reader->join() === '12345678', 'a cancelled read loses nothing');
    $canceller->join();
}

/** Everybody who joins a task gets the same, unless time is up before. */
function joins(): void
{
    $object = new stdClass();
    $fails = mt_rand(0, 1) === 1 ? new DomainException() : null;
    $task = socket_spawn(static function () use ($object, $fails): stdClass {
        dawdle(6);
        return $fails ? throw $fails : $object;
    });
    $tasks = [];
    for ($i = 0; $i < 4; $i++) {
        $timeout = [null, 0, 1e-5, null][$i];
        $tasks[] = socket_spawn(static function () use ($task, $object, $fails, $timeout): void {
            dawdle();
            try {
                must($task->join($timeout) === $object && !$fails, 'joins return what the task returns');
            } catch (DomainException $thrown) {
                must($thrown === $fails, 'joins throw what the task throws');
            } catch (SocketTimeoutException) {
                must($timeout !== null, 'a join without a limit has none');
            }
        });
    }
    join_all($tasks);
}

/** Not more tasks than allowed, none is left at the end, and the first failure is thrown. */
function groups(): void
{
    $limit = mt_rand(1, 3);
    $failing = mt_rand(-6, 5);
    $running = 0;
    try {
        socket_group(static function (SocketGroup $group) use ($limit, $failing, &$running): void {
            for ($i = 0; $i < 6; $i++) {
                $group->throttle($limit);
                $group->spawn(static function () use ($i, $limit, $failing, &$running): void {
                    must(++$running <= $limit, 'a group is throttled');
                    try {
                        dawdle();
                    } finally {
                        $running--;
                    }
                    $i !== $failing || throw new DomainException();
                });
            }
        });
        must($failing < 0, 'a failure is thrown by its group');
    } catch (DomainException) {
        must($failing >= 0, 'a group throws what its task has thrown');
    }
    must($running === 0, 'no task of a group is left');
}

/** What would take longer is ended, what is in time is not. */
function deadlines(): void
{
    [$near, $far] = stream_pair();
    $seconds = mt_rand(0, 50) / 1e6;
    try {
        socket_deadline(SECONDS, static fn () => socket_deadline($seconds, static fn () => socket_read($far, 10)));
        must(false, 'a deadline ends a wait');
    } catch (SocketTimeoutException) {
    }
    $writer = socket_spawn(static function () use ($near): void {
        dawdle();
        socket_write($near, 'in time');
    });
    must(socket_deadline(SECONDS, static fn () => socket_read($far, 10)) === 'in time', 'what is in time is read');
    $writer->join();
}

/** Two tasks wait for the same sockets and take what is there: each byte is seen by one of them. */
function selects(): void
{
    $pairs = [stream_pair(), stream_pair(), stream_pair()];
    $fars = array_column($pairs, 1);
    array_map(socket_set_nonblock(...), $fars);
    $seen = [];
    $select = static function () use ($fars, &$seen): void {
        while (count($seen) < 6) {
            [$read, $write, $except] = [$fars, null, null];
            must(socket_select($read, $write, $except, 0, mt_rand(0, 1) ? 300 : 0) !== false, 'a select succeeds');
            foreach ($read as $key => $socket) {
                dawdle(1);
                $byte = @socket_read($socket, 1);
                $byte === false || $seen[] = $key . $byte;
            }
        }
    };
    $tasks = [socket_spawn($select), socket_spawn($select)];
    foreach ([0, 1, 2, 0, 1, 2] as $i => $key) {
        dawdle();
        socket_write($pairs[$key][0], (string) $i);
    }
    join_all($tasks);
    sort($seen);
    must($seen === ['00', '03', '11', '14', '22', '25'], 'each byte is read once');
}

/** A close wakes whoever waits for the socket: in system calls, in queues and in selects. */
function closes(): void
{
    [$near, $far] = stream_pair();
    $datagrams = net_unix_pair(SOCK_DGRAM);
    $tasks = [];
    $waits = [
        static fn () => socket_read($near, 10),
        static fn () => socket_write($near, str_repeat('x', 600_000)),
        static fn () => socket_write($near, str_repeat('y', 600_000)),
        static fn () => socket_send_all($near, str_repeat('z', 600_000)),
        static function () use ($near) {
            [$read, $write, $except] = [[$near], null, null];
            return @socket_select($read, $write, $except, null);
        },
        static fn () => socket_recv($datagrams[0], $data, 10, 0),
        static fn () => socket_recvfrom($datagrams[0], $data, 10, 0, $from),
        static fn () => socket_read($datagrams[0], 10),
    ];
    shuffle($waits);
    foreach ($waits as $wait) {
        $tasks[] = socket_spawn(static function () use ($wait): void {
            dawdle(1);
            try {
                $result = $wait();
                must($result === false || is_int($result), 'a wait for a closed socket ends');
            } catch (Error $error) {
                must_be_end($error);
            }
        });
    }
    dawdle(6);
    socket_close($near);
    dawdle();
    socket_close($datagrams[0]);
    join_all($tasks);
}

/** Fibers of the script wait in one task, are suspended there, and go on in another one. */
function fibers(): void
{
    [$near, $far] = stream_pair();
    $fiber = new Fiber(static function () use ($far): string {
        $read = socket_read($far, 3);
        $read .= Fiber::suspend($read);
        dawdle();
        return $read . socket_read($far, 3);
    });
    $first = socket_spawn(static fn () => $fiber->start());
    dawdle();
    socket_write($near, 'one');
    must($first->join() === 'one', 'a fiber is suspended in the task that has started it');
    $second = socket_spawn(static fn () => $fiber->resume('two'));
    dawdle();
    socket_write($near, 'six');
    $second->join();
    must($fiber->getReturn() === 'onetwosix', 'a fiber goes on in another task');
}

/** A server serves all clients, not more than its limit at once, and ends when its listener is closed. */
function servers(): void
{
    $listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_bind($listener, net_abstract_name('storm'));
    socket_listen($listener);
    socket_getsockname($listener, $name);
    $limit = mt_rand(1, 2);
    $running = 0;
    $server = socket_spawn(socket_serve(...), $listener, static function (Socket $client) use ($limit, &$running): void {
        must(++$running <= $limit, 'a server keeps its limit');
        dawdle();
        socket_write($client, strrev(socket_read($client, 10)));
        $running--;
    }, $limit);
    $clients = [];
    for ($i = 0; $i < 4; $i++) {
        $clients[] = socket_spawn(static function () use ($name): void {
            dawdle();
            $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
            must(socket_connect($client, $name), 'a client connects');
            socket_write($client, 'abc');
            must(socket_read($client, 10) === 'cba' && socket_read($client, 10) === '', 'a client is served');
        });
    }
    join_all($clients);
    socket_close($listener);
    must($server->join() === 4, 'a server counts whom it has served');
}

function run(int $seed): void
{
    $all = ['writers', 'datagrams', 'accepts', 'cancellations', 'joins', 'groups', 'deadlines', 'selects', 'closes', 'fibers', 'servers'];
    if (ini_get('sockets_ext.task_streams')) {
        array_push($all, 'stream_writers', 'stream_cancellations', 'stream_accepts', 'stream_selects', 'stream_closes', 'stream_servers');
    }
    ini_set('sockets_ext.task_seed', (string) $seed);
    mt_srand($seed);
    shuffle($all);
    $tasks = array_map(static fn (string $name) => socket_spawn($name), $all);
    try {
        socket_deadline(SECONDS, static fn () => join_all($tasks));
    } catch (SocketTimeoutException) {
        $waiting = array_filter($all, static fn (int $key) => !$tasks[$key]->isDone(), ARRAY_FILTER_USE_KEY);
        throw new Broken('a wake-up was lost: ' . implode(', ', $waiting));
    }
}

set_error_handler(static fn (int $level, string $text) => error_reporting() & $level ? throw new ErrorException($text) : true);
[, $first, $count] = $argv;
$descriptors = $memory = null;
for ($seed = (int) $first; $seed < $first + $count; $seed++) {
    try {
        run($seed);
    } catch (Throwable $thrown) {
        echo "seed $seed: ", get_class($thrown), ': ', $thrown->getMessage(), "\n", $thrown->getTraceAsString(), "\n";
        exit(1);
    }
    if ($seed - $first === 20) {
        $descriptors = net_open_descriptors();
        $memory = memory_get_usage();
    }
}
gc_collect_cycles();
if ($descriptors !== null && net_open_descriptors() > $descriptors) {
    echo 'descriptors left open: ', net_open_descriptors() - $descriptors, "\n";
    exit(1);
}
if ($memory !== null && memory_get_usage() > $memory + (1 << 20)) {
    echo 'memory grew by ', memory_get_usage() - $memory, " bytes\n";
    exit(1);
}
echo "$count seeds from $first: all holds\n";
