--TEST--
With a scheduler each call that reads gives its wait to wait(), and goes on when it returns
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
require __DIR__ . '/../include/scheduler.inc';

[$socket, $peer] = net_unix_pair();
[$listener, $port] = net_tcp_listener();
[$datagrams, $datagram_port] = net_udp_bound();
$send = fn () => socket_write($peer, "line\n");
$send_to = fn () => socket_sendto($datagrams, 'datagram', 8, 0, '127.0.0.1', $datagram_port);
$scheduler = new AnsweringScheduler(function () use (&$act) {
    $act();
    return [0];
});
var_dump(socket_set_scheduler($scheduler));
foreach ([
    'read' => [$send, fn () => socket_read($socket, 100)],
    'line' => [$send, fn () => socket_read($socket, 100, PHP_NORMAL_READ)],
    'recv' => [$send, fn () => socket_recv($socket, $data, 100, 0)],
    'recv_all' => [$send, fn () => socket_recv($socket, $data, 10, MSG_WAITALL)],
    'recvfrom' => [$send_to, fn () => socket_recvfrom($datagrams, $data, 100, 0, $address, $from)],
    'recvmsg' => [$send, function () use ($socket) {
        $message = ['buffer_size' => 100, 'controllen' => 100];
        return socket_recvmsg($socket, $message);
    }],
    'recvmmsg' => [$send_to, fn () => socket_recvmmsg($datagrams, $messages, 1, 100)],
    'readv' => [$send, fn () => socket_readv($socket, socket_iovec_alloc(1, 100))],
    'recv_exact' => [$send, fn () => socket_recv_exact($socket, $data, 5)],
    'accept' => [
        fn () => [$client = socket_create(AF_INET, SOCK_STREAM, 0), socket_connect($client, '127.0.0.1', $port)],
        fn () => get_class(socket_accept($listener)),
    ],
] as $name => [$act, $call]) {
    echo $name, ': ', json_encode($call()), ' after ', $scheduler->report(), "\n";
}
?>
--EXPECT--
NULL
read: "line\n" after read
line: "line\n" after read
recv: 5 after read
recv_all: 10 after read; read
recvfrom: 8 after read
recvmsg: 5 after read
recvmmsg: 1 after read
readv: 5 after read
recv_exact: 5 after read
accept: "Socket" after read
