--TEST--
MSG_ERRQUEUE in a task: a receive does not wait, also where the family has no error queue; a send ignores it
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MSG_ERRQUEUE');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$near, $far] = net_unix_pair();
$reads = [
    'recv' => fn () => [socket_recv($near, $data, 9, MSG_ERRQUEUE), $data],
    'recvfrom' => fn () => [socket_recvfrom($near, $data, 9, MSG_ERRQUEUE, $name), $data],
    'recvmsg' => function () use ($near) {
        $message = ['controllen' => 64, 'buffer_size' => 9];
        return [socket_recvmsg($near, $message, MSG_ERRQUEUE), implode($message['iov'] ?? [])];
    },
];
foreach ($reads as $name => $read) {
    $results = [socket_spawn(fn () => @$read()[0])->join(), socket_last_error($near) === SOCKET_EAGAIN];
    socket_write($far, 'data');
    echo $name, ': ', json_encode([$results, socket_spawn($read)->join()]), "\n";
}

socket_set_nonblock($far);
while (@socket_send($far, str_repeat('x', 65536), 65536, 0)) {
}
socket_set_block($far);
$sender = socket_spawn(fn () => socket_send($far, 'last', 4, MSG_ERRQUEUE));
socket_sleep(0);
while (socket_recv($near, $data, 65536, 0) === 65536) {
}
echo 'send: ', $sender->join(), "\n";

[$udp] = net_udp_bound();
$reader = socket_spawn(fn () => [@socket_recv($udp, $data, 9, MSG_ERRQUEUE), socket_last_error($udp) === SOCKET_EAGAIN]);
echo 'UDP: ', json_encode($reader->join()), "\n";
?>
--EXPECT--
recv: [[false,true],[4,"data"]]
recvfrom: [[false,true],[4,"data"]]
recvmsg: [[false,true],[4,"data"]]
send: 4
UDP: [false,true]
