<?php
// SPDX-License-Identifier: BSD-3-Clause
// What our driver does beyond other drivers: it takes a Socket for a stream, and has no limit of descriptors.

use Io\Poll\{Context, HandleAlreadyWatchedException};
use Revolt\EventLoop\Driver;

/** @return array{Socket, Socket} non-blocking */
function socket_pair(): array
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    socket_set_nonblock($pair[0]);
    socket_set_nonblock($pair[1]);
    return $pair;
}

return [
    'a reader is called with its identifier and the Socket' => function (Driver $loop): void {
        [$socket, $peer] = socket_pair();
        $calls = [];
        $id = $loop->onReadable($socket, function (...$arguments) use ($loop, &$calls): void {
            $calls[] = [...$arguments, socket_read($arguments[1], 100)];
            $loop->cancel($arguments[0]);
        });
        $loop->delay(0.01, function () use ($peer): void {
            socket_write($peer, 'data');
        });
        $loop->run();
        equals([[$id, $socket, 'data']], $calls);
    },
    'a server accepts, and a client is told that it is connected' => function (Driver $loop): void {
        $log = [];
        $server = socket_create_listen(0);
        socket_getsockname($server, $address, $port);
        $loop->onReadable($server, function (string $id, Socket $server) use ($loop, &$log): void {
            $log[] = socket_accept($server)::class;
            $loop->cancel($id);
        });
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($client);
        @socket_connect($client, '127.0.0.1', $port);
        $loop->onWritable($client, function (string $id, Socket $client) use ($loop, &$log): void {
            $log[] = socket_get_option($client, SOL_SOCKET, SO_ERROR);
            $loop->cancel($id);
        });
        $loop->run();
        sort($log);
        equals([0, 'Socket'], $log);
    },
    'a client is told that its connection is refused' => function (Driver $loop): void {
        $server = socket_create_listen(0);
        socket_getsockname($server, $address, $port);
        socket_close($server);
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_set_nonblock($client);
        @socket_connect($client, '127.0.0.1', $port);
        $loop->onWritable($client, function (string $id, Socket $client) use ($loop, &$error): void {
            $error = socket_get_option($client, SOL_SOCKET, SO_ERROR);
            $loop->cancel($id);
        });
        $loop->run();
        equals(SOCKET_ECONNREFUSED, $error);
    },
    'sockets and streams are served side by side' => function (Driver $loop): void {
        [$socket, $socket_peer] = socket_pair();
        [$stream, $stream_peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
        $loop->onReadable($socket, function (string $id, Socket $socket) use ($loop, $stream_peer): void {
            fwrite($stream_peer, strrev(socket_read($socket, 100)));
            $loop->cancel($id);
        });
        $loop->onReadable($stream, function (string $id, $stream) use ($loop, &$got): void {
            $got = fread($stream, 100);
            $loop->cancel($id);
        });
        socket_write($socket_peer, 'abc');
        $loop->run();
        equals('cba', $got);
    },
    'a Socket that is cancelled is let go of' => function (Driver $loop): void {
        [$socket, $peer] = socket_pair();
        $loop->onWritable($socket, fn (string $id) => $loop->cancel($id));
        $reference = WeakReference::create($socket);
        unset($socket);
        $loop->run();
        $loop->delay(0, fn () => null);
        $loop->run();
        gc_collect_cycles();
        equals(null, $reference->get());
    },
    'a Socket that gets the descriptor of a closed one has its own callbacks' => function (Driver $loop): void {
        $log = [];
        [$first, $peer] = socket_pair();
        socket_write($peer, 'x');
        $loop->onReadable($first, function (string $id, Socket $socket) use ($loop, &$first, &$next, &$log): void {
            $log[] = 'first';
            $loop->cancel($id);
            socket_close($socket);
            $first = null;
            $next = socket_pair();
            $loop->onReadable($next[0], function (string $id) use ($loop, &$log): void {
                $log[] = 'next';
                $loop->cancel($id);
            });
            $loop->delay(0.01, function () use (&$next, &$log): void {
                $log[] = 'write';
                socket_write($next[1], 'y');
            });
        });
        $loop->run();
        equals(['first', 'write', 'next'], $log);
    },
    'callbacks of a Socket that was closed can be cancelled' => function (Driver $loop): void {
        [$socket, $peer] = socket_pair();
        $reading = $loop->onReadable($socket, fn () => null);
        $writing = $loop->onWritable($socket, function () use ($loop, $socket, $reading, &$writing): void {
            socket_close($socket);
            $loop->disable($writing);
            $loop->delay(0.005, function () use ($loop, $reading, &$writing): void {
                $loop->cancel($reading);
                $loop->cancel($writing);
            });
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a Socket that is closed is refused' => function (Driver $loop): void {
        [$socket, $peer] = socket_pair();
        $id = $loop->onReadable($socket, fn () => null);
        socket_close($socket);
        $thrown = throws(Error::class, $loop->run(...));
        equals(true, str_ends_with($thrown->getMessage(), 'has already been closed'));
        $loop->cancel($id);
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a Socket and its own stream are one descriptor: the second is refused' => function (Driver $loop): void {
        [$socket, $peer] = socket_pair();
        $loop->onReadable($socket, fn () => null);
        $loop->onReadable(socket_export_stream($socket), fn () => null);
        throws(HandleAlreadyWatchedException::class, $loop->run(...));
    },
    'more sockets than select(2) has room for' => function (Driver $loop): void {
        $limits = posix_getrlimit();
        if ($limits['hard openfiles'] !== 'unlimited' && $limits['hard openfiles'] < 3000) {
            return;
        }
        posix_setrlimit(POSIX_RLIMIT_NOFILE, 3000, 3000);
        $pairs = [];
        $sum = 0;
        for ($i = 1; $i <= 1200; $i++) {
            $pairs[] = [$socket, $peer] = socket_pair();
            $loop->onReadable($socket, function (string $id, Socket $socket) use ($loop, &$sum): void {
                $sum += (int) socket_read($socket, 100);
                $loop->cancel($id);
            });
            socket_write($peer, (string) $i);
        }
        $loop->run();
        equals(720600, $sum);
    },
    'the handle of the driver is its Context' => function (Driver $loop): void {
        equals(Context::class, $loop->getHandle()::class);
    },
];
