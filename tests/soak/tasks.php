<?php
// SPDX-License-Identifier: BSD-3-Clause
// tasks.php WAY RESULTS CYCLES: spawn, connect, accept, spawn, echo, close, end, so many times: a task for each end of a
// connection. A third goes over a Unix socket and is read by lines, a third over TCP, a third over TCP and is reset.

require __DIR__ . '/crowd.php';

const AT_ONCE = 60;
const SAMPLES = 100;

/** Sends back what comes, by a task for each connection; what the client asks for is asked of the main script. */
final class TaskServer
{
    private array $counts = ['accepted' => 0, 'ended' => 0, 'reset' => 0, 'received' => 0, 'sent' => 0];
    private int $held = 0;

    /** @param list<Socket> $listeners */
    public function __construct(private Socket $control, private array $listeners)
    {
    }

    public function run(): void
    {
        foreach ($this->listeners as $number => $listener) {
            socket_spawn($this->accept(...), $listener, $number === 0 ? PHP_NORMAL_READ : PHP_BINARY_READ);
        }
        while (($request = socket_read($this->control, 1024, PHP_NORMAL_READ)) !== "finish\n") {
            while ($this->held !== (int) $request) {
                socket_sleep(0.001);
            }
            socket_send_all($this->control, json_encode(take_sample() + $this->counts) . "\n", 0, 60);
        }
        array_map(socket_close(...), $this->listeners);
    }

    private function accept(Socket $listener, int $mode): void
    {
        while ($socket = socket_accept($listener)) {
            $this->counts['accepted']++;
            $this->held++;
            socket_spawn($this->serve(...), $socket, $mode);
        }
    }

    private function serve(Socket $socket, int $mode): void
    {
        while ((string) ($data = @socket_read($socket, READ_AT_ONCE, $mode)) !== '') {
            $this->counts['received'] += strlen($data);
            $this->counts['sent'] += socket_write($socket, $data);
        }
        // Lines end with an error in any case.
        $isReset = $mode === PHP_BINARY_READ && $data === false;
        expect(!$isReset || socket_last_error($socket) === SOCKET_ECONNRESET, socket_strerror(socket_last_error($socket)));
        $this->counts[$isReset ? 'reset' : 'ended']++;
        socket_close($socket);
        $this->held--;
    }
}

/** One cycle of the client. */
function ask(Soak $soak, int $number): int
{
    $socket = $soak->connect($number % 3 === 0 ? null : intdiv($number, 3));
    if ($number % 3 === 2) {
        socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    }
    $piece = substr(piece($number, 1 + $number % 1000), 0, -1) . "\n";
    expect(socket_write($socket, $piece) === strlen($piece), 'not everything was sent');
    expect(socket_recv($socket, $back, strlen($piece), MSG_WAITALL) === strlen($piece), 'not everything has come back');
    expect($back === $piece, 'what came back is not what was sent');
    socket_close($socket);
    return strlen($piece);
}

[, $way, $results, $cycles] = $argv;
$soak = new Soak($results, 'tasks', $way, fn ($waiter, ...$given) => new TaskServer(...$given));
$each = max(AT_ONCE, intdiv($cycles, SAMPLES * AT_ONCE) * AT_ONCE);
for ($done = $bytes = 0; $done < $cycles;) {
    $tasks = [];
    for ($end = min($done + AT_ONCE, $cycles); $done < $end; $done++) {
        $tasks[] = socket_spawn(ask(...), $soak, $done);
    }
    foreach ($tasks as $task) {
        $bytes += $task->join();
    }
    unset($tasks, $task);
    if ($done % $each === 0 || $done === (int) $cycles) {
        $last = $soak->sample($done, 0);
    }
}
$reset = intdiv($cycles, 3);
$soak->finish(
    $last,
    ['accepted' => (int) $cycles, 'ended' => $cycles - $reset, 'reset' => $reset, 'received' => $bytes, 'sent' => $bytes],
    ['pairs of tasks' => (int) $cycles, 'bytes back' => $bytes],
);
