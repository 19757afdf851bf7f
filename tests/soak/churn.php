<?php
// SPDX-License-Identifier: BSD-3-Clause
// churn.php WAY RESULTS CYCLES [LEAK]: connect, accept, echo, close, so many times, over and over the same few numbers of
// descriptors. A third goes over a Unix socket, a third over TCP and is closed, a third over TCP and is reset.
// LEAK is what the server loses on purpose, to see that it is seen: "descriptor", "memory", "heap" or "byte".

require __DIR__ . '/crowd.php';

const AT_ONCE = 60;
const SAMPLES = 100;

final class LeakyServer extends EchoServer
{
    public static string $leak;
    private array $kept = [];

    protected function end(Connection $connection): void
    {
        $ended = $this->counts['ended'];
        match (self::$leak) {
            'descriptor' => $this->kept[] = $ended % 100 === 0 ? socket_create(AF_UNIX, SOCK_DGRAM, 0) : null,
            'memory' => $this->kept[] = str_repeat('.', 100),
            'heap' => preg_match("/$ended/", ''), // PHP keeps the last thousands of patterns, from malloc
            'byte' => null,
        };
        parent::end($connection);
    }

    protected function take(Connection $connection, string $data): void
    {
        $isLosing = self::$leak === 'byte' && $this->counts['accepted'] > 500;
        parent::take($connection, $isLosing ? substr_replace($data, '', intdiv(strlen($data), 2), 1) : $data);
    }
}

/** Adds the $number-th connection to the crowd. */
function connect_one(Soak $soak, Crowd $crowd, int $number): int
{
    $socket = $soak->connect($number % 3 === 0 ? null : intdiv($number, 3));
    if ($number % 3 === 2) {
        socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    }
    $crowd->add($socket);
    return (int) $socket;
}

[, $way, $results, $cycles] = $argv;
LeakyServer::$leak = $argv[4] ?? '';
$soak = new Soak($results, 'churn', $way, fn (...$given) => isset($argv[4]) ? new LeakyServer(...$given) : new EchoServer(...$given));
$crowd = new Crowd($way);
$each = max(AT_ONCE, intdiv($cycles, SAMPLES * AT_ONCE) * AT_ONCE);
for ($done = $bytes = 0; $done < $cycles;) {
    $data = [];
    for ($end = min($done + AT_ONCE, $cycles); $done < $end; $done++) {
        $id = connect_one($soak, $crowd, $done);
        $data[$id] = piece($done, 1 + $done % 1000);
    }
    $bytes += $crowd->exchange($data);
    $crowd->close();
    unset($data);
    if ($done % $each === 0 || $done === (int) $cycles) {
        $last = $soak->sample($done, 0);
    }
}
$reset = intdiv($cycles, 3);
$soak->finish(
    $last,
    ['accepted' => (int) $cycles, 'ended' => $cycles - $reset, 'reset' => $reset, 'received' => $bytes, 'sent' => $bytes],
    ['connections' => (int) $cycles, 'bytes back' => $bytes],
);
