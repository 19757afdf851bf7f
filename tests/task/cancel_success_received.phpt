--TEST--
A cancelled read leaves what it has received in its variable; a line, and data for MSG_WAITALL, are lost
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$reads = [
    'socket_recv_exact' => fn(Socket $socket, &$data) => socket_recv_exact($socket, $data, 100),
    'socket_recv_until' => fn(Socket $socket, &$data) => socket_recv_until($socket, $data, "\n", 100),
    'MSG_WAITALL' => fn(Socket $socket, &$data) => socket_recv($socket, $data, 100, MSG_WAITALL),
    'PHP_NORMAL_READ' => fn(Socket $socket, &$data) => $data = socket_read($socket, 100, PHP_NORMAL_READ),
];
foreach ($reads as $name => $read) {
    [$left, $right] = net_unix_pair();
    $data = null;
    $task = socket_spawn(function () use ($read, $left, &$data) {
        $read($left, $data);
    });
    socket_write($right, 'part');
    socket_sleep(0.001);
    $task->cancel();
    net_attempt($task->join(...));
    socket_write($right, 'next');
    echo "$name: ", $data ?? 'lost', ', ', socket_read($left, 100), "\n";
}
?>
--EXPECT--
SocketCancelledError: The task was cancelled
socket_recv_exact: part, next
SocketCancelledError: The task was cancelled
socket_recv_until: part, next
SocketCancelledError: The task was cancelled
MSG_WAITALL: lost, next
SocketCancelledError: The task was cancelled
PHP_NORMAL_READ: lost, next
