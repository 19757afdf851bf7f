<?php
// SPDX-License-Identifier: BSD-3-Clause
// Timers: their times, their order, and what enabling and disabling does to them.

use Revolt\EventLoop\Driver;

return [
    'a delay is called once, with its identifier, and not too early' => function (Driver $loop): void {
        $start = hrtime(true);
        $calls = [];
        $id = $loop->delay(0.03, function (string $id) use (&$calls): void {
            $calls[$id] = hrtime(true);
        });
        $loop->run();
        equals([$id], array_keys($calls));
        equals(true, $calls[$id] - $start >= 30_000_000);
    },
    'delays are called in the order of their times' => function (Driver $loop): void {
        $log = [];
        foreach ([0.15, 0.05, 0.2, 0.0, 0.1] as $delay) {
            $loop->delay($delay, function () use (&$log, $delay): void {
                $log[] = $delay;
            });
        }
        $loop->run();
        equals([0.0, 0.05, 0.1, 0.15, 0.2], $log);
    },
    'delays that are overdue are called in the order of their times' => function (Driver $loop): void {
        $log = [];
        foreach ([0.09, 0.01, 0.05] as $delay) {
            $loop->delay($delay, function () use (&$log, $delay): void {
                $log[] = $delay;
            });
        }
        usleep(100_000);
        $loop->run();
        equals([0.01, 0.05, 0.09], $log);
    },
    'a repeated callback is called until it is cancelled, an interval apart' => function (Driver $loop): void {
        $start = hrtime(true);
        $calls = 0;
        $loop->repeat(0.01, function (string $id) use ($loop, &$calls): void {
            if (++$calls === 4) {
                $loop->cancel($id);
            }
        });
        $loop->run();
        equals(4, $calls);
        equals(true, hrtime(true) - $start >= 40_000_000);
    },
    'an interval of 0 leaves room for others' => function (Driver $loop): void {
        $id = $loop->repeat(0, fn () => null);
        $loop->delay(0.01, fn () => $loop->cancel($id));
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a timer that is enabled again begins anew' => function (Driver $loop): void {
        $start = hrtime(true);
        $at = 0;
        $id = $loop->delay(0.03, function () use (&$at): void {
            $at = hrtime(true);
        });
        $loop->delay(0.02, function () use ($loop, $id): void {
            $loop->disable($id);
            $loop->enable($id);
        });
        $loop->run();
        equals(true, $at - $start >= 50_000_000);
    },
    'a timer that is disabled is not called' => function (Driver $loop): void {
        $calls = 0;
        $id = $loop->repeat(0.001, function () use (&$calls): void {
            $calls++;
        });
        $loop->delay(0.005, function () use ($loop, $id, &$calls): void {
            $loop->disable($id);
            $calls = 0;
        });
        $loop->delay(0.02, fn () => null);
        $loop->run();
        equals(0, $calls);
    },
    'a timer that another timer of the same turn cancels is not called' => function (Driver $loop): void {
        $calls = 0;
        $second = null;
        $loop->delay(0.001, function () use ($loop, &$second): void {
            $loop->cancel($second);
        });
        $second = $loop->delay(0.002, function () use (&$calls): void {
            $calls++;
        });
        usleep(5000);
        $loop->run();
        equals(0, $calls);
    },
    'a timer that is set by a callback is not called in the same turn' => function (Driver $loop): void {
        $log = [];
        $loop->defer(function () use ($loop, &$log): void {
            $loop->delay(0, function () use (&$log): void {
                $log[] = 'timer';
            });
            $loop->defer(function () use (&$log): void {
                $log[] = 'deferred';
            });
        });
        $loop->run();
        equals(['deferred', 'timer'], $log);
    },
    'a negative time is an Error' => function (Driver $loop): void {
        throws(Error::class, fn () => $loop->delay(-0.001, fn () => null));
        throws(Error::class, fn () => $loop->repeat(-1, fn () => null));
    },
    'a long delay does not hold up a short one' => function (Driver $loop): void {
        $long = $loop->delay(1e12, fn () => null);
        $loop->delay(0.01, fn () => $loop->cancel($long));
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'timers are called while a stream is always ready' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $id = $loop->onWritable($stream, fn () => null);
        $loop->delay(0.01, fn () => $loop->cancel($id));
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'the loop sleeps until a timer is due' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $loop->unreference($loop->onReadable($stream, fn () => null));
        $loop->delay(0.5, fn () => null);
        $before = getrusage();
        $loop->run();
        $after = getrusage();
        $used = static fn (array $usage): int => $usage['ru_utime.tv_sec'] * 1_000_000 + $usage['ru_utime.tv_usec']
            + $usage['ru_stime.tv_sec'] * 1_000_000 + $usage['ru_stime.tv_usec'];
        equals(true, $used($after) - $used($before) < 200_000);
    },
];
