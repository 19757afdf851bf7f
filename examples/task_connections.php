<?php
// SPDX-License-Identifier: BSD-3-Clause
// A connection pool in twenty lines: a hundred requests to Redis over five connections. It works for databases, too.
// Run: php -d sockets_ext.task_streams=1 task_connections.php [host:port [questions [connections]]]

[, $redis, $questions, $connections] = $argv + [1 => '127.0.0.1:6379', '100', '5'];

final class Pool
{
    /** @var list<mixed> */
    private array $idle = [];
    public int $made = 0;

    public function __construct(private SocketGroup $group, private Closure $connect, private int $most) {}

    /** Calls $use with a connection, in a task; first waits until one is free. */
    public function run(callable $use): SocketTask
    {
        $this->group->throttle($this->most);
        return $this->group->spawn(function () use ($use): mixed {
            $connection = array_pop($this->idle) ?? ($this->connect)(++$this->made);
            $result = $use($connection);
            $this->idle[] = $connection; // not after an exception: a request may be incomplete
            return $result;
        });
    }
}

socket_group(function (SocketGroup $group) use ($redis, $questions, $connections): void {
    $connect = fn() => stream_socket_client("tcp://$redis") ?: throw new RuntimeException('no Redis');
    $pool = new Pool($group, $connect, (int) $connections);
    $tasks = [];
    for ($i = 0; $i < (int) $questions; $i++) {
        $tasks[] = $pool->run(function ($stream): string {
            fwrite($stream, "INCR visits\r\n");
            return trim((string) fgets($stream));
        });
    }
    $answers = array_map(fn(SocketTask $task): mixed => $task->join(), $tasks);
    printf("%d different answers by %d connections\n", count(array_unique($answers)), $pool->made);
});
