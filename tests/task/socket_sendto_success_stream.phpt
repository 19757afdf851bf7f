--TEST--
On a stream socket_sendto() waits until all is sent, and MSG_WAITALL until all has come, while others run
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

$data = str_repeat('0123456789abcdef', 1 << 19);
$length = strlen($data);
$receive = [
    'recvfrom' => function (Socket $socket) use ($length): string {
        socket_recvfrom($socket, $received, $length, MSG_WAITALL, $host, $port);
        return $received;
    },
    'recvmsg' => function (Socket $socket) use ($length): string {
        $message = ['controllen' => 64, 'buffer_size' => $length];
        socket_recvmsg($socket, $message, MSG_WAITALL);
        return $message['iov'][0];
    },
];
foreach ($receive as $name => $call) {
    [$near, $far] = net_tcp_pair();
    $sent = socket_spawn(fn () => socket_sendto($near, $data, $length, 0, '127.0.0.1', 9));
    $received = socket_spawn($call, $far);
    echo $name, ': ', json_encode([$sent->join() === $length, $received->join() === $data]), "\n";
}

/* Descriptors end it, so that they are not lost. */
[$near, $far] = net_unix_pair();
$received = socket_spawn(function () use ($far) {
    $message = ['controllen' => 64, 'buffer_size' => 9];
    return [socket_recvmsg($far, $message, MSG_WAITALL), $message['iov'], $message['control'][0]['data'][0]::class];
});
socket_sleep(0);
socket_sendmsg($near, ['iov' => ['abc'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$near]]]]);
socket_sleep(0);
socket_write($near, 'def');
echo json_encode($received->join()), "\n";
?>
--EXPECT--
recvfrom: [true,true]
recvmsg: [true,true]
[3,["abc"],"Socket"]
