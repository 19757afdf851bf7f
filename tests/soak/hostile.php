<?php
// SPDX-License-Identifier: BSD-3-Clause
// hostile.php WAY RESULTS WAVES: peers that connect and say nothing, leave at once, close one half, reset before, in and
// after the answer, are killed, or vanish without a word, beside others that must not notice.

require __DIR__ . '/crowd.php';

const OF_EACH = 12;
const MUCH = 200000;
const WITNESSES = 100;
const WAVES_A_VANISHING = 8; // the server needs a second to see it

function reset_connection(Socket $socket): void
{
    socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    socket_close($socket);
}

/** Leaves the server half-open: nothing tells it that its peer is gone. False where the system does not let us. */
function vanish(Socket $socket): bool
{
    $isAllowed = @socket_set_option($socket, SOL_TCP, TCP_REPAIR, 1);
    socket_close($socket);
    return $isAllowed;
}

/** Resets while the server is about to send. */
function reset_with_unread(Socket $socket): void
{
    socket_send_all($socket, piece(0, MUCH), 0, HANG);
    reset_connection($socket);
}

/** Sends no more, and still gets all that is to come. */
function close_half(Socket $socket, int $number): void
{
    $sent = piece($number, MUCH);
    socket_send_all($socket, $sent, 0, HANG);
    socket_shutdown($socket, 1);
    expect(socket_recv_exact($socket, $got, MUCH, 0, HANG) === MUCH && $got === $sent, 'half-closed: not all came back');
    expect(socket_read($socket, 1) === '', 'half-closed: more came back');
    socket_close($socket);
}

/** A process with connections in every state is killed. */
function kill_peers(Soak $soak): void
{
    $child = pcntl_fork();
    if ($child === 0) {
        for ($number = 0; $number < OF_EACH; $number++) {
            $socket = $sockets[] = $soak->connect($number % 3 === 0 ? null : $number);
            socket_send_all($socket, piece($number, MUCH), 0, HANG);
            $number % 2 === 0 || socket_read($socket, 1 + $number * 1000);
        }
        posix_kill(getmypid(), SIGKILL);
    }
    pcntl_waitpid($child, $status);
    expect(pcntl_wifsignaled($status), 'the process ended before it was killed');
}

/** Each sends something and gets it back. */
function exchange_all(Crowd $crowd, int $wave): int
{
    $data = [];
    foreach (array_keys($crowd->sockets) as $number => $id) {
        $data[$id] = piece($wave + $number, 1 + ($wave * 977 + $number) % 5000);
    }
    return $crowd->exchange($data);
}

/** Peers that vanish without a word when they have got what they wanted. Returns how many the system let do so. */
function vanish_all(Soak $soak, string $way, int $wave): int
{
    $crowd = new Crowd($way);
    for ($number = 0; $number < OF_EACH; $number++) {
        $crowd->add($soak->connect($number));
    }
    exchange_all($crowd, $wave);
    $vanished = 0;
    foreach ($crowd->sockets as $socket) {
        $crowd->release($socket);
        $vanished += (int) vanish($socket);
    }
    return $vanished;
}

[, $way, $results, $waves] = $argv;
$soak = new Soak($results, 'hostile', $way, fn (...$given) => new WatchfulServer(...$given));
$witnesses = new Crowd($way); // they live through all of it
for ($number = 0; $number < WITNESSES; $number++) {
    $witnesses->add($soak->connect($number));
}
for ($wave = 1, $vanishings = $vanished = $bytes = 0; $wave <= $waves; $wave++) {
    for ($number = 0; $number < OF_EACH; $number++) {
        [$silent, $early, $late, $half] = array_map($soak->connect(...), [null, $number, $number, $number]);
        reset_connection($early);
        reset_with_unread($late);
        socket_close($silent);
        close_half($half, $number);
    }
    kill_peers($soak);
    if ($wave % WAVES_A_VANISHING === 0) {
        $vanished += vanish_all($soak, $way, $wave);
        $vanishings++;
    }
    $bytes += exchange_all($witnesses, $wave);
    $soak->sample($wave, WITNESSES);
}
$witnesses->close();
$last = $soak->sample((int) $waves, 0);

// Of those that are killed, it depends on what was under way whether the server sees an end or a reset.
$killed = $waves * OF_EACH;
$ended = WITNESSES + 2 * $waves * OF_EACH + $vanishings * OF_EACH - $vanished;
$reset = 2 * $waves * OF_EACH + $vanished;
expect($last['ended'] >= $ended && $last['reset'] >= $reset, "$last[ended] ended, $last[reset] reset");
expect($last['ended'] + $last['reset'] === $ended + $reset + $killed, 'some did not end');
$soak->finish(
    $last,
    ['accepted' => $ended + $reset + $killed],
    ['connections' => $last['accepted'], 'reset' => $reset, 'killed' => $killed, 'vanished' => $vanished, 'bytes back' => $bytes],
);
