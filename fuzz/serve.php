<?php
// SPDX-License-Identifier: BSD-3-Clause
// One request of the API fuzzer, to PHP's built-in server: /SEED/CALLS. It runs with the state that the last request has
// left. Userspace streams stay open, so that their methods call the extension after its RSHUTDOWN.
//   FUZZ_STATUS=FILE php -d extension=… -S 127.0.0.1:0 fuzz/serve.php

define('STDERR', fopen('php://stderr', 'w'));
[, $seed, $calls] = explode('/', $_SERVER['REQUEST_URI']);
$argv = ['', $seed, $calls, getenv('FUZZ_STATUS')];
require __DIR__ . '/api.php';

/** A stream whose methods use the extension, each time differently, until the end of the request. */
final class LateStream
{
    /** @var array<int, mixed> sockets, streams and other values for calls */
    public static array $things = [];

    public static int $left = 40;

    public $context;

    public function stream_open(): bool
    {
        return true;
    }

    public function stream_read(int $count): string
    {
        $this->use();
        return 'x';
    }

    public function stream_cast(int $as): mixed
    {
        $this->use();
        return self::$things['inner'];
    }

    public function __call(string $method, array $arguments): bool
    {
        $this->use();
        return true;
    }

    private function use(): void
    {
        if (self::$left-- <= 0) {
            return;
        }
        ['socket' => $socket, 'late' => $late, 'crowd' => $crowd] = self::$things;
        $none = null;
        try {
            match (mt_rand(0, 8)) {
                0, 1 => @socket_sendfile($socket, $late, 0, 3),
                2 => @socket_import_stream($late),
                3 => @socket_sendmsg($socket, ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$late]]]]),
                4 => @socket_select($crowd, $none, $none, 0),
                5 => @(new Io\Poll\Context())->add(new StreamPollHandle($late), [Io\Poll\Event::Read])->remove(),
                6 => pclose($late),
                7 => socket_spawn(strlen(...), 'late'),
                8 => socket_deadline(0.001, static fn () => socket_sleep(0)),
            };
        } catch (Throwable) {
        }
    }
}

stream_wrapper_register('late', LateStream::class);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_set_nonblock($pair[0]);
LateStream::$things = [
    'inner' => stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0], 'socket' => $pair[0], 'late' => fopen('late://', 'w+'),
    'crowd' => array_map(static fn () => socket_create(AF_INET, SOCK_DGRAM, 0), range(1, 40)), 'other' => fopen('late://', 'w+'),
];
// Of fibers that were dropped in the middle; their callbacks take what is printed.
while (ob_get_level() > 0 && @ob_end_clean());
echo 'done';
