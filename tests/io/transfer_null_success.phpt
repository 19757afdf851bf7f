--TEST--
Without a timeout a non-blocking socket does not wait; with 0.0 the time is up at once
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
[$datagrams, $other] = net_unix_pair(SOCK_DGRAM);
array_map(socket_set_nonblock(...), [$near, $far, $datagrams, $other]);
$calls = [
    fn (...$time) => socket_recv_exact($near, $data, 1, ...$time),
    fn (...$time) => socket_splice($near, $far, 1, ...$time),
    fn (...$time) => socket_recvmmsg($datagrams, $list, 1, 10, ...$time),
    fn (...$time) => socket_send_all($far, 'x', ...$time),
    fn (...$time) => socket_sendfile($far, fopen(__FILE__, 'r'), ...$time),
    fn (...$time) => socket_sendmmsg($other, [['iov' => ['x']]], ...$time),
];
foreach ($calls as $number => $call) {
    if ($number === 3) {
        net_fill($far, str_repeat('x', 65536));
        net_fill($other, 'x');
    }
    $null = $call();
    $reason = socket_last_error() === SOCKET_EAGAIN ? 'EAGAIN' : socket_last_error();
    echo json_encode([$null, $reason, $call(timeout: 0.0), socket_last_error() === SOCKET_ETIMEDOUT]), "\n";
}
?>
--EXPECT--
[false,"EAGAIN",0,true]
[false,"EAGAIN",0,true]
[false,"EAGAIN",0,true]
[false,"EAGAIN",0,true]
[false,"EAGAIN",0,true]
[false,"EAGAIN",0,true]
