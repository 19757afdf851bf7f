<?php
// SPDX-License-Identifier: BSD-3-Clause
// Suspensions: fibers, and the main program, that wait in the loop.

use Revolt\EventLoop;
use Revolt\EventLoop\Driver;

/** Suspends until a stream is readable; returns what is read. */
function read_in_fiber(Driver $loop, $stream): string
{
    $suspension = $loop->getSuspension();
    $loop->onReadable($stream, function (string $id, $stream) use ($loop, $suspension): void {
        $loop->cancel($id);
        $suspension->resume(fread($stream, 100));
    });
    return $suspension->suspend();
}

function sleep_in_fiber(Driver $loop, float $seconds): void
{
    $suspension = $loop->getSuspension();
    $loop->delay($seconds, fn () => $suspension->resume());
    $suspension->suspend();
}

return [
    'the main program is resumed with a value' => function (Driver $loop): void {
        $suspension = $loop->getSuspension();
        $loop->delay(0.01, fn () => $suspension->resume('value'));
        equals('value', $suspension->suspend());
    },
    'an exception is thrown into the main program' => function (Driver $loop): void {
        $suspension = $loop->getSuspension();
        $loop->defer(fn () => $suspension->throw(new LengthException('thrown on purpose')));
        throws(LengthException::class, $suspension->suspend(...));
    },
    'a main program that nothing can resume gets an Error' => function (Driver $loop): void {
        throws(Error::class, $loop->getSuspension()->suspend(...));
    },
    'the main program reads from a stream' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $loop->delay(0.01, function () use ($peer): void {
            fwrite($peer, 'from the loop');
        });
        equals('from the loop', read_in_fiber($loop, $stream));
    },
    'fibers take turns' => function (Driver $loop): void {
        $log = [];
        foreach (['a', 'b'] as $name) {
            $loop->queue(function () use ($loop, &$log, $name): void {
                for ($turn = 1; $turn <= 3; $turn++) {
                    $suspension = $loop->getSuspension();
                    $loop->defer(fn () => $suspension->resume());
                    $suspension->suspend();
                    $log[] = "$name$turn";
                }
            });
        }
        $loop->run();
        equals(['a1', 'b1', 'a2', 'b2', 'a3', 'b3'], $log);
    },
    'fibers talk to each other by streams' => function (Driver $loop): void {
        [$left, $right] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $log = [];
        $loop->queue(function () use ($loop, $left, &$log): void {
            for ($i = 0; $i < 3; $i++) {
                fwrite($left, "ping $i");
                $log[] = read_in_fiber($loop, $left);
            }
        });
        $loop->queue(function () use ($loop, $right): void {
            for ($i = 0; $i < 3; $i++) {
                fwrite($right, strtr(read_in_fiber($loop, $right), 'i', 'o'));
            }
        });
        $loop->run();
        equals(['pong 0', 'pong 1', 'pong 2'], $log);
    },
    'a callback that suspends does not hold up the others' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use ($loop, &$log): void {
            sleep_in_fiber($loop, 0.02);
            $log[] = 'slow';
        });
        $loop->delay(0.005, function () use (&$log): void {
            $log[] = 'quick';
        });
        $loop->run();
        equals(['quick', 'slow'], $log);
    },
    'the driver serves Revolt\'s global functions' => function (Driver $loop): void {
        EventLoop::setDriver($loop);
        $suspension = EventLoop::getSuspension();
        EventLoop::delay(0.001, fn () => $suspension->resume(EventLoop::getDriver()));
        equals($loop, $suspension->suspend());
    },
];
