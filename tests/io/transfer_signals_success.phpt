--TEST--
Handlers of signals run while a call waits, which goes on: each waits for what the handler does
--EXTENSIONS--
sockets_ext
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
$file = tmpfile();
fwrite($file, $much = str_repeat('x', 1 << 20));
$memory = fopen('php://memory', 'w+');
fwrite($memory, $much);
$drain = fn () => socket_recv($GLOBALS['far'], $data, 1 << 20, MSG_DONTWAIT);
$calls = [
    'recv_exact' => [SOCK_STREAM, fn ($near) => socket_recv_exact($near, $data, 1), fn () => socket_write($GLOBALS['far'], 'x')],
    'splice' => [SOCK_STREAM, fn ($near) => socket_splice($near, $near, 1), fn () => socket_write($GLOBALS['far'], 'x')],
    'recvmmsg' => [SOCK_DGRAM, fn ($near) => socket_recvmmsg($near, $list, 1, 9), fn () => socket_write($GLOBALS['far'], 'x')],
    'send_all' => [SOCK_STREAM, fn ($near) => socket_send_all($near, $GLOBALS['much']), $drain],
    'sendfile' => [SOCK_STREAM, fn ($near) => socket_sendfile($near, $GLOBALS['file'], 0), $drain],
    'sendfile, memory' => [SOCK_STREAM, fn ($near) => socket_sendfile($near, $GLOBALS['memory'], 0), $drain],
    'sendmmsg' => [SOCK_DGRAM, fn ($near) => socket_sendmmsg($near, array_fill(0, 1000, ['iov' => ['x']])), function () {
        while (@socket_recv($GLOBALS['far'], $data, 9, MSG_DONTWAIT));
    }],
];
foreach ($calls as $name => [$type, $call, $handler]) {
    [$near, $far] = net_unix_pair($type);
    echo $name, ' ', json_encode(net_interrupt(function () use ($near, $call, $handler) {
        pcntl_signal(SIGUSR1, fn () => @$handler());
        return $call($near);
    })), "\n";
}
?>
--EXPECT--
recv_exact 1
splice 1
recvmmsg 1
send_all 1048576
sendfile 1048576
sendfile, memory 1048576
sendmmsg 1000
