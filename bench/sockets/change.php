<?php
// SPDX-License-Identifier: BSD-3-Clause
// change.php SECONDS KIND COUNT: what changes in a Context of Io\Poll, which should cost the same whatever else there is.
//   holes: waits, after all but one of so many watchers were removed
//   closed, held: streams that are closed among so many, and written to; held: while a child has them open, too
//   fork: Sockets that a forked child closes, each of which is in ten Contexts with so many others
//   handle: times that one handle is added to a Context and removed, in so many Contexts
use Io\Poll\{Context, Event};
use Time\Duration;

require __DIR__ . '/pair.php';

/** @return list<Socket> */
function make_sockets(int $count): array
{
    $sockets = [];
    while (count($sockets) < $count) {
        array_push($sockets, ...(@socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair) ? $pair : cannot('descriptors')));
    }
    return $sockets;
}

function measure_holes(float $seconds, int $count): void
{
    $context = new Context();
    $watchers = array_map(fn ($socket) => $context->add(new SocketPollHandle($socket), [Event::Read]), make_sockets($count + 1));
    array_pop($watchers);
    foreach ($watchers as $watcher) {
        $watcher->remove();
    }
    measure($seconds, 1, function (int $times) use ($context) {
        for ($timeout = Duration::fromSeconds(0); $times > 0; $times--) {
            $context->wait($timeout);
        }
    });
}

/** Forks a child that has open what there is until the closure that is returned ends it. */
function start_child(): Closure
{
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    if (pcntl_fork() === 0) {
        fclose($near);
        fread($far, 1);
        exit;
    }
    return function () use ($near) {
        fclose($near);
        pcntl_wait($status);
    };
}

/** Closes one after another half of so many streams, which a child that lives has open if it is to. */
function measure_closed(float $seconds, int $count, bool $is_held): void
{
    $timeout = Duration::fromSeconds(0);
    for ($took = 0.0, $done = 0; $took < $seconds || $done === 0; $done += $count / 2) {
        $context = new Context();
        for ($i = 0; $i < $count; $i++) {
            [$streams[$i], $peers[$i]] = @stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0) ?: cannot('descriptors');
            $context->add(new StreamPollHandle($streams[$i]), [Event::Read]);
        }
        $end_child = start_child();
        $is_held || $end_child();
        $start = processor_time();
        for ($i = 0; $i < $count / 2; $i++) {
            fclose($streams[$i]);
            @fwrite($peers[$i], 'x');
            $context->wait($timeout);
        }
        $took += processor_time() - $start;
        $is_held && $end_child();
    }
    printf("%.3f\n", $done / $took);
}

/** Each child closes ten Sockets. */
function measure_fork(float $seconds, int $count): void
{
    $sockets = make_sockets($count);
    $contexts = [];
    while (count($contexts) < 10) {
        $contexts[] = $context = new Context();
        foreach ($sockets as $socket) {
            $context->add(new SocketPollHandle($socket), [Event::Read]);
        }
    }
    [$out, $in] = make_pair('unix');
    for ($took = 0.0, $done = 0; $took < $seconds / 100 || $done === 0; $done += 10) {
        if (pcntl_fork() === 0) {
            for ($i = 0, $start = processor_time(); $i < 10; $i++) {
                socket_close($sockets[$i]);
            }
            socket_write($out, pack('E', processor_time() - $start));
            exit;
        }
        pcntl_wait($status);
        $took += unpack('E', socket_read($in, 8))[1];
    }
    printf("%.3f\n", $done / $took);
}

function measure_handle(float $seconds, int $count): void
{
    $handle = new SocketPollHandle(make_pair('unix')[0]);
    $contexts = array_map(fn () => new Context(), range(1, $count));
    measure($seconds, $count, function (int $times) use ($handle, $contexts) {
        for (; $times > 0; $times--) {
            $watchers = array_map(fn ($context) => $context->add($handle, [Event::Read]), $contexts);
            array_walk($watchers, fn ($watcher) => $watcher->remove());
        }
    });
}

[, $seconds, $kind, $count] = $argv;
class_exists(SocketPollHandle::class) || cannot('no SocketPollHandle');
match ($kind) {
    'holes' => measure_holes($seconds, $count),
    'closed' => measure_closed($seconds, $count, false),
    'held' => measure_closed($seconds, $count, true),
    'fork' => measure_fork($seconds, $count),
    'handle' => measure_handle($seconds, $count),
};
