--TEST--
A process that was stopped goes on waiting (signal(7)): socket_select() with each engine, and what waits on after a signal
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_without_tasks();
skip_without_poll('Epoll'); // what kqueue(2) does is not known
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function state_of(int $process): string
{
    return preg_replace('/.*\) (.).*/s', '$1', file_get_contents("/proc/$process/stat"));
}

$select = function (Socket $socket, string $engine, int $count): array {
    ini_set('sockets_ext.select_engine', $engine);
    for ($i = 0; $i < $count; $i++) {
        $pairs[] = net_unix_pair();
    }
    $read = [...array_column($pairs ?? [], 0), $socket];
    $write = $except = null;
    return [socket_select($read, $write, $except, 60), socket_read($socket, 10)];
};
$beside = function (Closure $call): mixed {
    socket_spawn(fn () => socket_sleep(100));
    socket_sleep(0);
    return $call();
};
foreach ([
    'poll' => fn (Socket $socket) => $select($socket, 'poll', 0),
    'epoll' => fn (Socket $socket) => $select($socket, 'epoll', 0),
    'epoll, many' => fn (Socket $socket) => $select($socket, 'epoll', 50),
    'beside a task, select' => fn (Socket $socket) => $beside(fn () => $select($socket, 'auto', 0)),
    'beside a task, read' => fn (Socket $socket) => $beside(fn () => socket_read($socket, 4)),
    'socket_recv_exact' => fn (Socket $socket) => [socket_recv_exact($socket, $data, 4, timeout: 60), $data],
    'socket_read' => fn (Socket $socket) => socket_read($socket, 4),
] as $name => $wait) {
    [$socket, $peer] = net_unix_pair();
    $child = net_fork(fn () => socket_write($socket, json_encode($wait($socket))));
    socket_close($socket);
    $steps = [net_wait_until(fn () => net_is_asleep($child)), posix_kill($child, SIGSTOP),
        net_wait_until(fn () => state_of($child) === 'T'), posix_kill($child, SIGCONT), net_wait_until(fn () => net_is_asleep($child))];
    socket_write($peer, 'data');
    echo $name, in_array(false, $steps, true) ? ' was not stopped' : '', ': ', socket_read($peer, 100), "\n";
    pcntl_waitpid($child, $status);
}
?>
--EXPECT--
poll: [1,"data"]
epoll: [1,"data"]
epoll, many: [1,"data"]
beside a task, select: [1,"data"]
beside a task, read: "data"
socket_recv_exact: [4,"data"]
socket_read: "data"
