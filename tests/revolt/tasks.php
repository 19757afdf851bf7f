<?php
// SPDX-License-Identifier: BSD-3-Clause
// Tasks of socket_spawn() beside a loop on our driver, without a scheduler: the loop runs in the main program, which waits as the
// tasks do.

use Revolt\EventLoop\Driver;

return [
    'tasks go on while the loop waits, and the loop while tasks wait' => function (Driver $loop): void {
        socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
        $log = [];
        $task = socket_spawn(function () use ($pair, &$log): string {
            for ($i = 1; $i <= 3; $i++) {
                $log[] = socket_read($pair[0], 100);
                socket_write($pair[0], "answer $i");
            }
            return 'done';
        });
        $asked = 0;
        $loop->onReadable($pair[1], function (string $id, Socket $socket) use ($loop, &$asked, &$log): void {
            $log[] = socket_read($socket, 100);
            $asked === 3 ? $loop->cancel($id) : socket_write($socket, 'question ' . ++$asked);
        });
        $loop->delay(0.002, function () use ($pair, &$asked): void {
            socket_write($pair[1], 'question ' . ++$asked);
        });
        $loop->run();
        equals(['question 1', 'answer 1', 'question 2', 'answer 2', 'question 3', 'answer 3'], $log);
        equals('done', $task->join());
    },
    'a task ticks while the loop waits for a timer' => function (Driver $loop): void {
        $ticks = 0;
        $task = socket_spawn(function () use (&$ticks): void {
            for (;;) {
                socket_sleep(0.001);
                $ticks++;
            }
        });
        $loop->delay(0.05, function () use ($task): void {
            $task->cancel();
        });
        $loop->run();
        throws(SocketCancelledError::class, $task->join(...));
        equals(true, $ticks > 5);
    },
];
