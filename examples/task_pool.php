<?php
// SPDX-License-Identifier: BSD-3-Clause
// Asks which of many ports of a host are open, with a pool of workers: each has a second.
// Run: php task_pool.php [host [first [last [workers]]]]

[, $host, $first, $last, $workers] = $argv + [1 => '127.0.0.1', '1', '1024', '100'];

/** Whether somebody listens there. */
function is_open(string $host, int $port): bool
{
    return (bool) @socket_create_connection("tcp://$host:$port", 1.0);
}

$open = socket_group(function (SocketGroup $group) use ($host, $first, $last, $workers): array {
    $tasks = [];
    foreach (range((int) $first, (int) $last) as $port) {
        $group->throttle((int) $workers); // waits until one of them is free
        $tasks[$port] = $group->spawn('is_open', $host, $port);
    }
    return array_filter(array_map(fn(SocketTask $task): bool => $task->join(), $tasks));
});

printf("%d of %d ports of %s are open: %s\n", count($open), (int) $last - (int) $first + 1, $host, implode(', ', array_keys($open)) ?: 'none');
