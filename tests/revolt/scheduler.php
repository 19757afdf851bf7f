<?php
// SPDX-License-Identifier: BSD-3-Clause
// Blocking code on sockets in the loop, by examples/revolt/Scheduler.php, beside callbacks and suspensions of Revolt.

use Revolt\EventLoop\Driver;
use SocketsExt\Revolt\Scheduler;

/** A check that runs with the scheduler; at its end nothing may be left in the loop. */
function scheduled(Closure $check): Closure
{
    return function (Driver $loop) use ($check): void {
        socket_set_scheduler(new Scheduler($loop));
        try {
            $check($loop);
            equals([], $loop->getIdentifiers());
        } finally {
            socket_set_scheduler(null);
        }
    };
}

/** @return array{Socket, Socket} blocking */
function blocking_pair(): array
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    return $pair;
}

/** @return array{Socket, int} */
function blocking_listener(): array
{
    $listener = socket_create_listen(0);
    socket_getsockname($listener, $address, $port);
    return [$listener, $port];
}

function connect_to(int $port): Socket
{
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    return $client;
}

return [
    'a read that blocks and a timer both go on' => scheduled(function (Driver $loop): void {
        [$socket, $peer] = blocking_pair();
        $log = [];
        $loop->queue(function () use ($socket, &$log): void {
            $log[] = socket_read($socket, 100);
            $log[] = socket_read($socket, 100);
        });
        $ticks = 0;
        $timer = $loop->repeat(0.002, function (string $id) use ($loop, $peer, &$ticks, &$log): void {
            $log[] = $ticks;
            if ($ticks++ % 2) {
                socket_write($peer, "at $ticks");
            }
            $ticks === 4 && $loop->cancel($id);
        });
        $loop->run();
        equals([0, 1, 'at 2', 2, 3, 'at 4'], $log);
    }),
    'a client and a server, both blocking, in one process' => scheduled(function (Driver $loop): void {
        [$listener, $port] = blocking_listener();
        $log = [];
        socket_spawn(function () use ($listener, &$log): void {
            while ($client = socket_accept($listener)) {
                socket_spawn(function () use ($client): void {
                    while (($line = @socket_read($client, 100, PHP_NORMAL_READ)) !== false) {
                        socket_write($client, strtoupper($line));
                    }
                });
            }
            $log[] = 'closed';
        });
        foreach (['a', 'b', 'c'] as $name) {
            $clients[] = socket_spawn(function () use ($port, $name): string {
                $client = connect_to($port);
                socket_write($client, "$name one\n$name two\n");
                return socket_read($client, 100, PHP_NORMAL_READ) . socket_read($client, 100, PHP_NORMAL_READ);
            });
        }
        $loop->queue(function () use ($clients, $listener, &$log): void {
            foreach ($clients as $client) {
                $log[] = $client->join();
            }
            socket_close($listener);
        });
        $loop->run();
        equals(["A ONE\nA TWO\n", "B ONE\nB TWO\n", "C ONE\nC TWO\n", 'closed'], $log);
    }),
    'suspensions of Revolt and reads that block take turns' => scheduled(function (Driver $loop): void {
        [$stream, $stream_peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        [$socket, $socket_peer] = blocking_pair();
        $loop->queue(function () use ($loop, $stream, $socket_peer): void {
            for ($i = 0; $i < 3; $i++) {
                socket_write($socket_peer, read_in_fiber($loop, $stream) . ' and back');
            }
        });
        $loop->queue(function () use ($stream_peer, $socket, &$log): void {
            for ($i = 0; $i < 3; $i++) {
                fwrite($stream_peer, "$i there");
                $log[] = socket_read($socket, 100);
            }
        });
        $loop->run();
        equals(['0 there and back', '1 there and back', '2 there and back'], $log);
    }),
    'the main program blocks while the loop runs' => scheduled(function (Driver $loop): void {
        [$socket, $peer] = blocking_pair();
        $loop->delay(0.005, function () use ($peer): void {
            socket_write($peer, 'from the loop');
        });
        equals('from the loop', socket_read($socket, 100));
    }),
    'SO_RCVTIMEO, the timeout of a call and socket_deadline() hold' => scheduled(function (Driver $loop): void {
        [$socket, $peer] = blocking_pair();
        socket_set_option($socket, SOL_SOCKET, SO_RCVTIMEO, ['sec' => 0, 'usec' => 5000]);
        $loop->queue(function () use ($socket, $peer, &$log): void {
            $log[] = @socket_read($socket, 100);
            $log[] = socket_last_error($socket) === SOCKET_EAGAIN;
            $log[] = socket_recv_exact($peer, $data, 5, timeout: 0.005);
            $read = [$peer];
            $write = $except = null;
            $log[] = socket_select($read, $write, $except, 0, 5000);
            socket_sleep(0.005);
            $log[] = throws(SocketTimeoutException::class, fn () => socket_deadline(0.005, fn () => socket_read($peer, 100)))->getCode();
        });
        $loop->run();
        equals([false, true, 0, 0, 0], $log);
    }),
    'socket_close() wakes what reads, accepts and selects' => scheduled(function (Driver $loop): void {
        [$socket, $peer] = blocking_pair();
        [$listener] = blocking_listener();
        $log = [];
        $loop->queue(function () use ($socket, &$log): void {
            $log[] = [socket_read($socket, 100), socket_last_error() === SOCKET_EBADF];
        });
        $loop->queue(function () use ($listener, &$log): void {
            $log[] = [socket_accept($listener), socket_last_error() === SOCKET_EBADF];
        });
        $loop->queue(function () use ($peer, &$log): void {
            $read = [$peer];
            $write = $except = null;
            $log[] = [socket_select($read, $write, $except, null), socket_last_error() === SOCKET_EBADF];
        });
        $loop->delay(0.005, function () use ($listener, $peer, $socket): void {
            array_map(socket_close(...), [$listener, $peer, $socket]);
        });
        $loop->run();
        equals([[false, true], [false, true], [false, true]], $log);
    }),
    'socket_select() with many sockets' => scheduled(function (Driver $loop): void {
        $pairs = array_map(blocking_pair(...), range(0, 99));
        $loop->queue(function () use ($pairs, &$got): void {
            $read = $except = array_column($pairs, 0);
            $write = null;
            $got = [socket_select($read, $write, $except, null), array_keys($read), $except];
        });
        $loop->delay(0.002, function () use ($pairs): void {
            socket_write($pairs[42][1], 'x');
        });
        $loop->run();
        equals([1, [42], []], $got);
    }),
    'a task is cancelled at its read, at its sleep and at its join' => scheduled(function (Driver $loop): void {
        [$socket, $peer] = blocking_pair();
        $log = [];
        $waits = [
            'read' => fn () => socket_read($socket, 100),
            'sleep' => fn () => socket_sleep(100),
            'join' => fn () => socket_spawn(fn () => socket_read($peer, 100))->join(),
        ];
        foreach ($waits as $name => $wait) {
            $tasks[] = socket_spawn(function () use ($name, $wait, &$log): void {
                try {
                    $wait();
                } catch (SocketCancelledError) {
                    $log[] = $name;
                }
            });
        }
        $loop->delay(0.005, function () use ($tasks): void {
            array_map(fn (SocketTask $task) => $task->cancel(), $tasks);
        });
        $loop->delay(0.01, function () use ($socket, $peer): void {
            array_map(socket_close(...), [$socket, $peer]);
        });
        $loop->run();
        sort($log);
        equals(['join', 'read', 'sleep'], $log);
    }),
    'a group ends with its first failure, and a server with its listener' => scheduled(function (Driver $loop): void {
        [$listener, $port] = blocking_listener();
        $loop->queue(function () use ($listener, &$served): void {
            $served = socket_serve($listener, fn (Socket $client) => socket_write($client, 'welcome'), 1);
        });
        $loop->queue(function () use ($listener, $port, &$log): void {
            $group = function (SocketGroup $group) use ($port, &$log): void {
                $group->spawn(fn () => socket_sleep(100));
                $group->spawn(function () use ($port, &$log): void {
                    $log[] = socket_read(connect_to($port), 100);
                    $log[] = socket_read(connect_to($port), 100);
                    throw new LogicException('failed');
                });
                socket_sleep(100);
            };
            $log[] = throws(LogicException::class, fn () => socket_group($group))->getMessage();
            socket_close($listener);
        });
        $loop->run();
        equals(['welcome', 'welcome', 'failed'], $log);
        equals(2, $served);
    }),
    'what is written is longer than all buffers, from both sides at once' => scheduled(function (Driver $loop): void {
        [$left, $right] = blocking_pair();
        $text = str_repeat('0123456789', 200_000);
        foreach ([$left, $right] as $socket) {
            socket_spawn(function () use ($socket, $text): void {
                equals(strlen($text), socket_write($socket, $text));
            });
            $readers[] = socket_spawn(function () use ($socket, $text): string {
                socket_recv_exact($socket, $data, strlen($text));
                return md5($data);
            });
        }
        $loop->run();
        equals([md5($text), md5($text)], array_map(fn (SocketTask $task) => $task->join(), $readers));
    }),
];
