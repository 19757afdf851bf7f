<?php
// SPDX-License-Identifier: BSD-3-Clause
// Streams: when callbacks are called, several on one stream, streams that end, and descriptors used again.

use Revolt\EventLoop\Driver;

/** @return array{resource, resource} */
function stream_pair(): array
{
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    stream_set_blocking($pair[0], false);
    stream_set_blocking($pair[1], false);
    return $pair;
}

/** Writes until the stream takes no more. */
function fill($stream): void
{
    while (fwrite($stream, str_repeat('x', 65536))) {
    }
}

return [
    'a reader is called with its identifier and the stream when there is data' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $calls = [];
        $id = $loop->onReadable($stream, function (...$arguments) use ($loop, &$calls): void {
            $calls[] = [...$arguments, fread($arguments[1], 100)];
            $loop->cancel($arguments[0]);
        });
        $loop->delay(0.01, function () use ($peer): void {
            fwrite($peer, 'data');
        });
        $loop->run();
        equals([[$id, $stream, 'data']], $calls);
    },
    'a reader is called again until the data is read' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'abc');
        $calls = 0;
        $loop->onReadable($stream, function (string $id) use ($loop, $stream, &$calls): void {
            if (++$calls === 3) {
                $loop->cancel($id);
                equals('abc', fread($stream, 3));
            }
        });
        $loop->run();
        equals(3, $calls);
    },
    'a reader is not called without data' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $calls = 0;
        $id = $loop->onReadable($stream, function () use (&$calls): void {
            $calls++;
        });
        $loop->delay(0.01, fn () => $loop->cancel($id));
        $loop->run();
        equals(0, $calls);
    },
    'a reader is called at the end of the stream' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $loop->onReadable($stream, function (string $id, $stream) use ($loop): void {
            equals('', fread($stream, 100));
            equals(true, feof($stream));
            $loop->cancel($id);
        });
        $loop->defer(function () use (&$peer): void {
            fclose($peer);
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a writer is called when there is room, and not before' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fill($stream);
        $log = [];
        $loop->onWritable($stream, function (string $id) use ($loop, &$log): void {
            $log[] = 'room';
            $loop->cancel($id);
        });
        $loop->delay(0.01, function () use ($peer, &$log): void {
            $log[] = 'read';
            while (fread($peer, 65536)) {
            }
        });
        $loop->run();
        equals(['read', 'room'], $log);
    },
    'a writer is called when the peer is gone' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fill($stream);
        $loop->onWritable($stream, function (string $id, $stream) use ($loop): void {
            $loop->cancel($id);
            equals(false, @fwrite($stream, 'x'));
        });
        $loop->defer(function () use (&$peer): void {
            fclose($peer);
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a reader is called when the other end of its pipe is gone' => function (Driver $loop): void {
        $process = proc_open(['true'], [1 => ['pipe', 'w']], $pipes);
        $loop->onReadable($pipes[1], function (string $id, $pipe) use ($loop): void {
            equals('', fread($pipe, 100));
            $loop->cancel($id);
        });
        $loop->run();
        proc_close($process);
        equals([], $loop->getIdentifiers());
    },
    'a writer is called when the other end of its full pipe is gone' => function (Driver $loop): void {
        $process = proc_open(['sleep', '60'], [['pipe', 'r']], $pipes);
        stream_set_blocking($pipes[0], false);
        fill($pipes[0]);
        $loop->onWritable($pipes[0], function (string $id, $pipe) use ($loop): void {
            equals(false, @fwrite($pipe, 'x'));
            $loop->cancel($id);
        });
        $loop->defer(function () use ($process): void {
            proc_terminate($process);
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a reader and a writer of one stream are both called' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'x');
        $log = [];
        $reading = $loop->onReadable($stream, function (string $id) use ($loop, &$log): void {
            $log[] = 'reader';
            $loop->cancel($id);
        });
        $loop->onWritable($stream, function (string $id) use ($loop, &$log): void {
            $log[] = 'writer';
            $loop->cancel($id);
        });
        $loop->run();
        sort($log);
        equals(['reader', 'writer'], $log);
    },
    'a reader stays when the writer of its stream goes' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $log = [];
        $loop->onReadable($stream, function (string $id) use ($loop, &$log): void {
            $log[] = 'reader';
            $loop->cancel($id);
        });
        $loop->onWritable($stream, function (string $id) use ($loop, $peer, &$log): void {
            $log[] = 'writer';
            $loop->cancel($id);
            $loop->delay(0.005, function () use ($peer): void {
                fwrite($peer, 'x');
            });
        });
        $loop->run();
        equals(['writer', 'reader'], $log);
    },
    'all readers of one stream are called, and no longer those that were cancelled' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'x');
        $calls = ['a' => 0, 'b' => 0, 'c' => 0];
        foreach (array_keys($calls) as $most => $name) {
            $loop->onReadable($stream, function (string $id) use ($loop, &$calls, $name, $most): void {
                if (++$calls[$name] > $most) {
                    $loop->cancel($id);
                }
            });
        }
        $loop->run();
        equals(['a' => 1, 'b' => 2, 'c' => 3], $calls);
    },
    'a disabled reader is not called until it is enabled' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'x');
        $log = [];
        $id = $loop->onReadable($stream, function (string $id) use ($loop, &$log): void {
            $log[] = 'reader';
            $loop->cancel($id);
        });
        $loop->disable($id);
        $loop->delay(0.01, function () use ($loop, $id, &$log): void {
            $log[] = 'enable';
            $loop->enable($id);
        });
        $loop->run();
        equals(['enable', 'reader'], $log);
    },
    'a reader that is disabled and enabled in its own callback is called again' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'x');
        $calls = 0;
        $loop->onReadable($stream, function (string $id) use ($loop, &$calls): void {
            $loop->disable($id);
            ++$calls === 3 ? $loop->cancel($id) : $loop->enable($id);
        });
        $loop->run();
        equals(3, $calls);
    },
    'a ready reader that another one disables is not called' => function (Driver $loop): void {
        $calls = 0;
        $ids = [];
        $pairs = [stream_pair(), stream_pair()];
        foreach ($pairs as $which => [$stream, $peer]) {
            fwrite($peer, 'x');
            $ids[$which] = $loop->onReadable($stream, function () use ($loop, &$calls, &$ids): void {
                $calls++;
                array_map($loop->cancel(...), $ids);
            });
        }
        $loop->run();
        equals(1, $calls);
    },
    'a reader that is set by a callback is not called in the same turn' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        fwrite($peer, 'x');
        $log = [];
        $loop->defer(function () use ($loop, $stream, &$log): void {
            $loop->onReadable($stream, function (string $id) use ($loop, &$log): void {
                $log[] = 'reader';
                $loop->cancel($id);
            });
            $loop->defer(function () use (&$log): void {
                $log[] = 'deferred';
            });
        });
        $loop->run();
        equals(['deferred', 'reader'], $log);
    },
    'an unreferenced reader does not keep the loop going' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $loop->unreference($loop->onReadable($stream, fn () => null));
        $loop->run();
        equals(1, count($loop->getIdentifiers()));
    },
    'a stream that gets the descriptor of a closed one has its own callbacks' => function (Driver $loop): void {
        $log = [];
        [$first, $peer] = stream_pair();
        fwrite($peer, 'x');
        $loop->onReadable($first, function (string $id) use ($loop, &$first, &$next, &$peer, &$log): void {
            $log[] = 'first';
            $loop->cancel($id);
            fclose($first);
            $next = stream_pair();
            $loop->onReadable($next[0], function (string $id) use ($loop, &$log): void {
                $log[] = 'next';
                $loop->cancel($id);
            });
            $loop->delay(0.01, function () use (&$next, &$log): void {
                $log[] = 'write';
                fwrite($next[1], 'y');
            });
        });
        $loop->run();
        equals(['first', 'write', 'next'], $log);
    },
    'plain files are always ready' => function (Driver $loop): void {
        $log = [];
        $file = fopen(__FILE__, 'r');
        $loop->onReadable($file, function (string $id, $file) use ($loop, &$log): void {
            $log[] = fgets($file);
            if (count($log) === 2) {
                $loop->disable($id);
            }
        });
        $null = fopen('/dev/null', 'r+');
        $loop->onWritable($null, function (string $id) use ($loop, &$nulls): void {
            $nulls++;
            $loop->cancel($id);
        });
        $loop->run();
        equals([["<?php\n", "// SPDX-License-Identifier: BSD-3-Clause\n"], 1], [$log, $nulls]);
    },
    'a plain file does not hold up the others' => function (Driver $loop): void {
        [$stream, $peer] = stream_pair();
        $file = fopen(__FILE__, 'r');
        $reading = $loop->onReadable($file, fn () => null);
        $loop->onReadable($stream, function (string $id) use ($loop, $reading): void {
            $loop->cancel($id);
            $loop->cancel($reading);
        });
        $loop->delay(0.01, function () use ($peer): void {
            fwrite($peer, 'x');
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'a server accepts, and a client is told that it is connected' => function (Driver $loop): void {
        $log = [];
        $server = stream_socket_server('tcp://127.0.0.1:0');
        $loop->onReadable($server, function (string $id, $server) use ($loop, &$log): void {
            $log[] = get_resource_type(stream_socket_accept($server));
            $loop->cancel($id);
        });
        $address = stream_socket_get_name($server, false);
        $client = stream_socket_client("tcp://$address", flags: STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
        $loop->onWritable($client, function (string $id) use ($loop, &$log): void {
            $log[] = 'connected';
            $loop->cancel($id);
        });
        $loop->run();
        sort($log);
        equals(['connected', 'stream'], $log);
    },
    'a client is told that its connection is refused' => function (Driver $loop): void {
        $server = stream_socket_server('tcp://127.0.0.1:0');
        $address = stream_socket_get_name($server, false);
        fclose($server);
        $client = @stream_socket_client("tcp://$address", flags: STREAM_CLIENT_ASYNC_CONNECT | STREAM_CLIENT_CONNECT);
        $loop->onWritable($client, function (string $id, $client) use ($loop): void {
            equals(false, stream_socket_get_name($client, true));
            $loop->cancel($id);
        });
        $loop->run();
        equals([], $loop->getIdentifiers());
    },
    'what comes in by many streams all arrives' => function (Driver $loop): void {
        $sum = 0;
        $pairs = [];
        for ($i = 1; $i <= 200; $i++) {
            $pairs[] = [$stream, $peer] = stream_pair();
            $loop->onReadable($stream, function (string $id, $stream) use ($loop, &$sum): void {
                $sum += (int) fread($stream, 100);
                $loop->cancel($id);
            });
            $loop->delay($i / 10000, function () use ($peer, $i): void {
                fwrite($peer, (string) $i);
            });
        }
        $loop->run();
        equals(20100, $sum);
    },
];
