<?php
// SPDX-License-Identifier: BSD-3-Clause
// trickle.php WAY RESULTS CLIENTS SECONDS: so many slow clients send a few bytes now and then, together 24 MiB per second;
// the server says at the end how much came of each, and its hash.

require __DIR__ . '/crowd.php';

const RATE = 24 << 20;
const LARGEST = 8192; // bytes of one piece; half of that on average
const SAMPLES = 50;

final class SlowClient
{
    public int $sent = 0;
    private HashContext $digest;

    public function __construct(public readonly Socket $socket)
    {
        $this->digest = hash_init('xxh3');
    }

    public function send(string $piece): void
    {
        expect(socket_send_all($this->socket, $piece, 0, HANG) === strlen($piece), 'not everything was sent');
        hash_update($this->digest, $piece);
        $this->sent += strlen($piece);
    }

    /** Compares what the server answers with what was sent; returns the length of the answer. */
    public function end(): int
    {
        socket_shutdown($this->socket, 1);
        $expected = "$this->sent " . hash_final($this->digest) . "\n";
        $length = socket_recv_exact($this->socket, $answer, strlen($expected), 0, HANG);
        expect($answer === $expected && socket_read($this->socket, 1) === '', 'what came is not what was sent');
        socket_close($this->socket);
        return $length;
    }
}

[, $way, $results, $count, $seconds] = $argv;
$soak = new Soak($results, 'trickle', $way, fn (...$given) => new DigestServer(...$given));
$clients = [];
for ($number = 0; $number < $count; $number++) {
    $clients[] = new SlowClient($soak->connect($number % 4 === 0 ? null : $number));
}
$soak->sample(0, (int) $count);

$total = $seconds * RATE;
$start = hrtime(true);
for ($pieces = $bytes = $samples = 0; $bytes < $total; $pieces++) {
    $piece = piece($pieces, min(1 + $pieces * 1009 % LARGEST, $total - $bytes));
    $clients[$pieces % $count]->send($piece);
    $bytes += strlen($piece);
    if ($bytes * SAMPLES >= $total * ($samples + 1)) {
        $soak->sample($bytes, (int) $count);
        $samples++;
    }
    // Slowness is what this is about: nothing is sent before its time.
    $early = $bytes / RATE * 1e6 - (hrtime(true) - $start) / 1e3;
    if ($early > 10000) {
        usleep((int) $early);
    }
}
$took = (hrtime(true) - $start) / 1e9;
$answered = array_sum(array_map(fn (SlowClient $client): int => $client->end(), $clients));
$clients = [];
$last = $soak->sample($bytes, 0);
$soak->finish(
    $last,
    ['accepted' => (int) $count, 'ended' => (int) $count, 'reset' => 0, 'received' => $bytes, 'sent' => $answered],
    ['connections at once' => (int) $count, 'bytes' => $bytes, 'pieces' => $pieces, 'MiB per second' => (float) round($total / $took / (1 << 20), 1)],
);
