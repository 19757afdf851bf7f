--TEST--
Calls with a timeout of their own that never have to wait let others see what has come for them, and a deadline ends them
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

[$near, $far] = net_unix_pair();
[$from, $into] = net_unix_pair();
$file = fopen(__FILE__, 'r');
$memory = fopen('php://memory', 'w+');
fwrite($memory, 'x');
$fill = fn () => socket_send($near, 'x;', 2, MSG_DONTWAIT);
$drain = fn () => socket_recv($far, $data, 100, MSG_DONTWAIT);
$calls = [
    'send_all' => fn () => socket_send_all($near, 'x') && $drain(),
    'sendmmsg' => fn () => socket_sendmmsg($near, [['iov' => ['x']]]) && $drain(),
    'sendfile' => fn () => socket_sendfile($near, $file, 0, 1) && $drain(),
    'sendfile of a stream' => fn () => socket_sendfile($near, $memory, 0, 1) && $drain(),
    'recv_exact' => fn () => $fill() && socket_recv_exact($far, $data, 2),
    'recv_until' => fn () => $fill() && socket_recv_until($far, $data, ';', 10),
    'recvmmsg' => fn () => $fill() && socket_recvmmsg($far, $messages, 1, 10),
    'splice' => fn () => $fill() && socket_splice($far, $from, 2) && socket_recv($into, $data, 2, MSG_DONTWAIT),
];
foreach ($calls as $name => $call) {
    [$other, $peer] = net_unix_pair();
    $hasCome = false;
    socket_spawn(function () use ($other, &$hasCome) {
        socket_read($other, 100);
        $hasCome = true;
    });
    socket_sleep(0);
    socket_write($peer, 'come');
    for ($count = 0; !$hasCome && $count < 1000; $count++) {
        $call();
    }
    echo $name, ': ', $count <= 64 ? 'lets others run' : $count, ', ';
    $count = 0;
    try {
        socket_deadline(0, function () use ($call, &$count) {
            for (; $count < 1000; $count++) {
                $call();
            }
        });
    } catch (SocketTimeoutException) {
    }
    echo $count <= 64 ? "ends\n" : "$count\n";
}
?>
--EXPECT--
send_all: lets others run, ends
sendmmsg: lets others run, ends
sendfile: lets others run, ends
sendfile of a stream: lets others run, ends
recv_exact: lets others run, ends
recv_until: lets others run, ends
recvmmsg: lets others run, ends
splice: lets others run, ends
