<?php
// SPDX-License-Identifier: BSD-3-Clause
// Finds the open ports of a host with a pool of workers; each attempt has a timeout of one second.
// Run: php task_pool.php [host [first [last [workers]]]]

[, $host, $first, $last, $workers] = $argv + [1 => '127.0.0.1', '1', '1024', '100'];

/** Whether a server listens on the port. */
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
