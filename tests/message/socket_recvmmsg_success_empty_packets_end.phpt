--TEST--
Empty packets before the end of a connection are not taken for it while there are bytes behind them
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip other systems may not tell an empty packet from the end');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function receive_all(Socket $socket, int $room): void
{
    $texts = [];
    while (($count = socket_recvmmsg($socket, $messages, $room, 10)) > 0) {
        foreach ($messages as $message) {
            $texts[] = $message['iov'][0] ?? '';
        }
    }
    echo json_encode([$count, count($texts), array_slice($texts, -3), socket_last_error($socket)]), "\n";
}

// A call asks for 16 messages first.
foreach ([1, 2, 3, 16, 100] as $room) {
    [$a, $b] = net_unix_pair(SOCK_SEQPACKET);
    for ($i = 0; $i < 15; $i++) {
        socket_send($a, 'first', 5, 0);
    }
    socket_send($a, '', 0, 0);
    socket_send($a, '', 0, 0);
    socket_send($a, 'last', 4, 0);
    socket_shutdown($a, 1);
    receive_all($b, $room);
}
?>
--EXPECT--
[0,18,["","","last"],0]
[0,18,["","","last"],0]
[0,18,["","","last"],0]
[0,18,["","","last"],0]
[0,18,["","","last"],0]
