--TEST--
A call that waits has no buffer for what has not come
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

$calls = [
    'socket_read' => fn (Socket $socket) => strlen(socket_read($socket, 1 << 20)),
    'socket_recv, all' => fn (Socket $socket) => socket_recv($socket, $data, 1 << 20, MSG_WAITALL),
    'socket_recv_exact' => fn (Socket $socket) => socket_recv_exact($socket, $data, 1 << 20),
    'socket_recv_until' => fn (Socket $socket) => socket_recv_until($socket, $data, 'x', 1 << 20),
    'socket_recvmsg' => function (Socket $socket) {
        $message = ['buffer_size' => 1 << 20, 'controllen' => 64];
        return socket_recvmsg($socket, $message);
    },
    'socket_recvmmsg' => fn (Socket $socket) => socket_recvmmsg($socket, $messages, 64, 65536),
    'socket_splice' => fn (Socket $socket) => socket_splice($socket, $socket, 1 << 20),
];
socket_spawn(fn () => 1)->join();
foreach ($calls as $name => $call) {
    [$near, $far] = net_unix_pair();
    $before = memory_get_usage();
    $task = socket_spawn($call, $near);
    for ($texts = ['', '12345'], $i = 0; $i < 2; $i++) {
        $texts[$i] === '' or socket_write($far, $texts[$i]);
        socket_sleep(0);
        $used = memory_get_usage() - $before;
        $task->isDone() || $used < 50000 or print("$name takes $used bytes\n");
    }
    socket_shutdown($far, 1);
    echo "$name: {$task->join()}\n";
    unset($task);
}
?>
--EXPECT--
socket_read: 5
socket_recv, all: 5
socket_recv_exact: 5
socket_recv_until: 5
socket_recvmsg: 5
socket_recvmmsg: 1
socket_splice: 5
