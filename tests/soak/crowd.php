<?php
// SPDX-License-Identifier: BSD-3-Clause
// Connections of the client that are used together: each sends something else, and gets back exactly that.

require_once __DIR__ . '/soak.php';

/** What is sent: every piece of it is unlike every other, and it has lines of many lengths. */
function material(): string
{
    static $material = null;
    if ($material === null) {
        $random = new Random\Randomizer(new Random\Engine\Mt19937(1));
        for ($material = ''; strlen($material) < 1 << 20;) {
            $material .= strtr($random->getBytes($random->getInt(1, 3000)), "\r\n", '..') . "\n";
        }
    }
    return $material;
}

/** A piece of the material, of at most half a MiB, that depends on the number. */
function piece(int $number, int $length): string
{
    return substr(material(), $number * 7919 % (1 << 19), $length);
}

final class Crowd
{
    /** @var array<int, Socket> */
    public array $sockets = [];
    private Waiter $waiter;

    public function __construct(string $way)
    {
        $this->waiter = make_waiter(Soak::kindOf($way));
    }

    public function add(Socket $socket): void
    {
        $this->sockets[(int) $socket] = $socket;
        $this->waiter->watch($socket, true, false);
    }

    /** The socket is the caller's again. */
    public function release(Socket $socket): void
    {
        unset($this->sockets[(int) $socket]);
        $this->waiter->remove($socket);
    }

    /** Sends each its data, and waits until all have come back. Returns how many bytes that were. */
    public function exchange(array $data): int
    {
        foreach ($data as $id => $piece) {
            expect(socket_send_all($this->sockets[$id], $piece, 0, HANG) === strlen($piece), 'not everything was sent');
        }
        $bytes = array_sum(array_map(strlen(...), $data));
        while ($data) {
            [$readable] = $this->waiter->wait(HANG);
            expect($readable !== [], 'what was sent does not come back');
            foreach ($readable as $socket) {
                $this->receive($socket, $data);
            }
        }
        return $bytes;
    }

    public function close(): void
    {
        foreach ($this->sockets as $socket) {
            $this->release($socket);
            socket_close($socket);
        }
    }

    /** Takes off the data what has come of it. */
    private function receive(Socket $socket, array &$data): void
    {
        $id = (int) $socket;
        $got = socket_read($socket, READ_AT_ONCE);
        expect($got !== '', 'the server closed a connection');
        expect(str_starts_with($data[$id] ?? '', $got), 'what came back is not what was sent');
        $data[$id] = substr($data[$id], strlen($got));
        if ($data[$id] === '') {
            unset($data[$id]);
        }
    }
}
