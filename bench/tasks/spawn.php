<?php
// SPDX-License-Identifier: BSD-3-Clause
// spawn.php SECONDS COUNT: so many tasks at a time, each of which connects, sends 64 bytes, waits for them to come back from
// a task of the other end, and ends; both close by a reset, so that no port is left waiting.
require __DIR__ . '/../sockets/pair.php';

[, $seconds, $count] = $argv;
[$listener, $port] = make_listener();
socket_set_option($listener, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
$serve = function (Socket $socket) {
    socket_write($socket, socket_read($socket, 64));
    socket_read($socket, 1);
    socket_close($socket);
};
$ask = function () use ($port) {
    $socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_set_option($socket, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
    socket_connect($socket, '127.0.0.1', $port);
    socket_write($socket, str_repeat('x', 64));
    socket_read($socket, 64);
    socket_shutdown($socket, 1);
    socket_close($socket);
};
socket_spawn(function () use ($listener, $serve) {
    while ($socket = socket_accept($listener)) {
        socket_spawn($serve, $socket);
    }
});
measure($seconds, $count, function (int $times) use ($ask, $count) {
    for (; $times > 0; $times--) {
        for ($tasks = []; count($tasks) < $count;) {
            $tasks[] = socket_spawn($ask);
        }
        foreach ($tasks as $task) {
            $task->join();
        }
    }
});
socket_close($listener);
