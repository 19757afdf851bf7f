<?php
// SPDX-License-Identifier: BSD-3-Clause
// Signals: who is called, what becomes of the process's handlers, and waits that a signal ends.

use Revolt\EventLoop\Driver;

function raise(int $signal): Closure
{
    return static function () use ($signal): void {
        posix_kill(getmypid(), $signal);
    };
}

/** Starts a process that sends this one a signal after some milliseconds. @return resource */
function raise_from_outside(int $signal, int $milliseconds)
{
    $code = "usleep($milliseconds * 1000); exec('kill -$signal " . getmypid() . "');";
    return proc_open([PHP_BINARY, '-n', '-r', $code], [], $pipes);
}

return [
    'a signal calls its callback with the identifier and the number' => function (Driver $loop): void {
        $calls = [];
        $id = $loop->onSignal(SIGUSR1, function (...$arguments) use ($loop, &$calls): void {
            $calls[] = $arguments;
            $loop->cancel($arguments[0]);
        });
        $loop->delay(0.01, raise(SIGUSR1));
        $loop->run();
        equals([[$id, SIGUSR1]], $calls);
    },
    'all callbacks of a signal are called, and none of another one' => function (Driver $loop): void {
        $log = [];
        $ids = [];
        foreach (['a' => SIGUSR1, 'b' => SIGUSR1, 'c' => SIGUSR2] as $name => $signal) {
            $ids[] = $loop->onSignal($signal, function () use ($loop, &$ids, &$log, $name): void {
                $log[] = $name;
                $loop->defer(function () use ($loop, &$ids): void {
                    array_map($loop->cancel(...), $ids);
                });
            });
        }
        $loop->delay(0.001, raise(SIGUSR1));
        $loop->run();
        sort($log);
        equals(['a', 'b'], $log);
    },
    'a signal comes each time' => function (Driver $loop): void {
        $calls = 0;
        $loop->onSignal(SIGUSR1, function (string $id) use ($loop, &$calls): void {
            ++$calls === 3 ? $loop->cancel($id) : $loop->defer(raise(SIGUSR1));
        });
        $loop->defer(raise(SIGUSR1));
        $loop->run();
        equals(3, $calls);
    },
    'a disabled signal has its default handler, an enabled one is handled again' => function (Driver $loop): void {
        $calls = 0;
        $id = $loop->onSignal(SIGUSR1, function (string $id) use ($loop, &$calls): void {
            $calls++;
            $loop->cancel($id);
        });
        $loop->delay(0.001, function () use ($loop, $id): void {
            $loop->disable($id);
            equals(SIG_DFL, pcntl_signal_get_handler(SIGUSR1));
            $loop->enable($id);
            $loop->delay(0.001, raise(SIGUSR1));
        });
        $loop->run();
        equals(1, $calls);
        equals(SIG_DFL, pcntl_signal_get_handler(SIGUSR1));
    },
    'an unreferenced signal does not keep the loop going' => function (Driver $loop): void {
        $id = $loop->unreference($loop->onSignal(SIGUSR1, fn () => null));
        $loop->run();
        equals([$id], $loop->getIdentifiers());
        $loop->cancel($id);
    },
    'a signal ends a wait for streams' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $reading = $loop->onReadable($stream, fn () => null);
        $loop->onSignal(SIGUSR1, function (string $id) use ($loop, $reading): void {
            $loop->cancel($id);
            $loop->cancel($reading);
        });
        $process = raise_from_outside(SIGUSR1, 50);
        $loop->run();
        proc_close($process);
        equals([], $loop->getIdentifiers());
    },
    'a signal ends a wait for nothing else' => function (Driver $loop): void {
        $loop->onSignal(SIGUSR1, fn (string $id) => $loop->cancel($id));
        $process = raise_from_outside(SIGUSR1, 50);
        $loop->run();
        proc_close($process);
        equals([], $loop->getIdentifiers());
    },
    'asynchronous signals end a wait, too' => function (Driver $loop): void {
        pcntl_async_signals(true);
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $reading = $loop->onReadable($stream, fn () => null);
        $loop->onSignal(SIGUSR1, function (string $id) use ($loop, $reading): void {
            $loop->cancel($id);
            $loop->cancel($reading);
        });
        $process = raise_from_outside(SIGUSR1, 50);
        $loop->run();
        proc_close($process);
        pcntl_async_signals(false);
        equals([], $loop->getIdentifiers());
    },
    'a signal that is not the loop\'s does not end it' => function (Driver $loop): void {
        [$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        pcntl_async_signals(true);
        pcntl_signal(SIGUSR2, fn () => fwrite($peer, 'from the handler'), false);
        $loop->onReadable($stream, function (string $id, $stream) use ($loop, &$got): void {
            $got = fread($stream, 100);
            $loop->cancel($id);
        });
        $process = raise_from_outside(SIGUSR2, 50);
        $loop->run();
        proc_close($process);
        pcntl_signal(SIGUSR2, SIG_DFL);
        pcntl_async_signals(false);
        equals('from the handler', $got);
    },
    'a number that no signal has is refused' => function (Driver $loop): void {
        $loop->onSignal(1000, fn () => null);
        throws(ValueError::class, $loop->run(...));
    },
    'a driver that goes leaves no handler behind' => function (Driver $loop): void {
        $loop->unreference($loop->onSignal(SIGUSR1, fn () => null));
        $loop->delay(0.001, fn () => null);
        $loop->run();
        equals(true, pcntl_signal_get_handler(SIGUSR1) !== SIG_DFL);
        $loop->__destruct();
        equals(SIG_DFL, pcntl_signal_get_handler(SIGUSR1));
    },
];
