<?php
// SPDX-License-Identifier: BSD-3-Clause
// The client's side: it starts the server, samples both as it goes, and writes down and judges what was found.

require_once __DIR__ . '/server.php';

/** How long anything may take before it counts as hanging. */
const HANG = 300;

/** So many addresses a server has: a million connections need more than one has ports. */
const ADDRESSES = 16;

const COLUMNS = ['seconds', 'done', 'held', 'server_rss_kib', 'server_heap_kib', 'server_php_bytes', 'server_descriptors',
    'client_rss_kib', 'client_heap_kib', 'client_php_bytes', 'client_descriptors'];

final class Soak
{
    public readonly int $port;
    public readonly string $path;
    private string $name;
    /** @var resource the samples: held in memory they would look like a leak */
    private $rows;
    private Socket $control;
    private int $server;
    private float $start;

    /** Starts the server, whose loop $make returns for a waiter, the control socket and the listeners. */
    public function __construct(private string $results, private string $scenario, private string $way, Closure $make)
    {
        $this->path = "$results/$scenario-" . getmypid() . '.socket';
        $this->name = "$results/$scenario-$way";
        $this->rows = fopen("$this->name.csv", 'w+');
        fputcsv($this->rows, COLUMNS, escape: '');
        $listeners = $this->listen();
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        $this->server = pcntl_fork();
        if ($this->server === 0) {
            socket_close($pair[0]);
            $make(make_waiter(self::kindOf($way)), $pair[1], $listeners)->run();
            exit;
        }
        $this->control = $pair[0];
        array_map(socket_close(...), [$pair[1], ...$listeners]);
        $this->start = microtime(true);
    }

    /** The environment makes socket_select() of "poll" another engine's. */
    public static function kindOf(string $way): string
    {
        return $way === 'poll' ? 'select' : $way;
    }

    /** Connects to the server's path, or to one of its addresses. */
    public function connect(?int $number): Socket
    {
        $socket = socket_create($number === null ? AF_UNIX : AF_INET, SOCK_STREAM, 0);
        if ($number === null) {
            socket_connect($socket, $this->path);
        } else {
            socket_connect($socket, '127.0.0.' . 1 + $number % ADDRESSES, $this->port);
        }
        return $socket;
    }

    /** Samples both processes once the server has so many connections; we hold as many. Returns the server's counts. */
    public function sample(int $done, int $held): array
    {
        socket_send_all($this->control, "$held\n", 0, 60);
        $server = json_decode($this->hear(), true);
        $row = [round(microtime(true) - $this->start, 3), $done, $held];
        foreach ([$server, take_sample()] as $sample) {
            array_push($row, $sample['rss'], $sample['heap'], $sample['php'], $sample['descriptors']);
        }
        fputcsv($this->rows, $row, escape: '');
        return $server;
    }

    /**
     * Ends the server, judges both processes and writes down what there is to tell.
     *
     * @param array<string, int> $found what the server counted, as of the last sample
     * @param array<string, int> $counts what it must have counted
     * @param array<string, int|float> $figures
     */
    public function finish(array $found, array $counts, array $figures): void
    {
        socket_send_all($this->control, "finish\n", 0, 60);
        pcntl_waitpid($this->server, $status);
        expect($status === 0, "the server ended with $status");
        foreach ($counts as $name => $count) {
            expect($found[$name] === $count, "$name: $found[$name] in place of $count");
        }
        $samples = $this->readSamples();
        $spare = self::kindOf($this->way) === 'select' ? 1 : 0; // the engine's own descriptor
        unlink($this->path);
        $result = [
            'scenario' => $this->scenario,
            'way' => $this->way,
            'php' => PHP_VERSION,
            'date' => gmdate('Y-m-d'),
            'seconds' => (float) end($samples['server'])['seconds'],
            'figures' => $figures,
            'server' => judge('server', $samples['server'], $spare),
            'client' => judge('client', $samples['client'], $spare),
        ];
        file_put_contents("$this->name.json", json_encode($result, JSON_PRETTY_PRINT | JSON_PRESERVE_ZERO_FRACTION) . "\n");
    }

    /** @return list<Socket> that of the path, and those of all addresses, which have one port */
    private function listen(): array
    {
        $listeners = [socket_create(AF_UNIX, SOCK_STREAM, 0)];
        socket_bind($listeners[0], $this->path);
        do {
            $bound = self::bindAll();
        } while (!$bound); // others may use the port on one of the addresses
        [$this->port, $rest] = $bound;
        array_push($listeners, ...$rest);
        foreach ($listeners as $listener) {
            socket_listen($listener, SOMAXCONN);
        }
        return $listeners;
    }

    /** @return array{int, list<Socket>}|null */
    private static function bindAll(): ?array
    {
        $sockets = [];
        for ($number = 1, $port = 0; $number <= ADDRESSES; $number++) {
            $sockets[] = $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
            if (!@socket_bind($socket, "127.0.0.$number", $port)) {
                expect(socket_last_error($socket) === SOCKET_EADDRINUSE, socket_strerror(socket_last_error($socket)));
                return null;
            }
            socket_getsockname($socket, $address, $port);
        }
        return [$port, $sockets];
    }

    private function hear(): string
    {
        $read = [$this->control];
        $write = $except = null;
        expect(socket_select($read, $write, $except, HANG) === 1, 'the server does not answer');
        $line = @socket_read($this->control, 4096, PHP_NORMAL_READ);
        expect($line !== false, 'the server is gone');
        return $line;
    }

    /** @return array{server: list<array>, client: list<array>} the samples of each process */
    private function readSamples(): array
    {
        $samples = ['server' => [], 'client' => []];
        rewind($this->rows);
        fgetcsv($this->rows, escape: '');
        while ($row = fgetcsv($this->rows, escape: '')) {
            $about = array_splice($row, 0, 3);
            foreach (array_combine(['server', 'client'], array_chunk($row, 4)) as $who => $used) {
                $samples[$who][] = array_combine(
                    ['seconds', 'done', 'held', 'rss', 'heap', 'php', 'descriptors'],
                    [...$about, ...$used]
                );
            }
        }
        return $samples;
    }
}
