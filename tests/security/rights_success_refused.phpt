--TEST--
Descriptors of a message that the script does not get, however it is read, are closed
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$far, $peer] = net_tcp_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$one, $far, $two]];
$vectors = socket_iovec_alloc(1, 9);
$receive = function (int $room, int $flags) use ($two): void {
    $message = ['controllen' => $room, 'buffer_size' => 9];
    socket_recvmsg($two, $message, $flags);
};
$receive_batch = function (int $flags) use ($two): void {
    $messages = [];
    socket_recvmmsg($two, $messages, 3, 9, $flags);
};
$readers = [
    'read' => fn () => socket_read($two, 9),
    'line' => fn () => socket_read($two, 9, PHP_NORMAL_READ),
    'recv' => fn () => socket_recv($two, $data, 9, 0),
    'recvfrom' => fn () => socket_recvfrom($two, $data, 9, 0, $name),
    'readv' => fn () => socket_readv($two, $vectors),
    'recv_exact' => fn () => socket_recv_exact($two, $data, 2),
    'splice' => fn () => socket_splice($two, $far, 2),
    'recvmsg without room' => fn () => $receive(4, 0),
    'recvmsg' => fn () => $receive(200, 0),
    'recvmmsg' => fn () => $receive_batch(0),
    'recvmsg, peeking' => fn () => [$receive(200, MSG_PEEK), $receive(200, MSG_PEEK), socket_read($two, 9)],
    'recvmmsg, peeking' => fn () => [$receive_batch(MSG_PEEK), $receive_batch(MSG_PEEK), socket_read($two, 9)],
];
foreach ($readers as $name => $read) {
    $before = net_open_descriptors();
    socket_sendmsg($one, ['iov' => ["x\n"], 'control' => [$rights]]);
    $read();
    echo $name, ': ', net_open_descriptors() - $before, "\n";
}
?>
--EXPECT--
read: 0
line: 0
recv: 0
recvfrom: 0
readv: 0
recv_exact: 0
splice: 0
recvmsg without room: 0
recvmsg: 0
recvmmsg: 0
recvmsg, peeking: 0
recvmmsg, peeking: 0
