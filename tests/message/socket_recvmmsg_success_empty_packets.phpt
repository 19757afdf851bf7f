--TEST--
Empty packets are messages, whatever there is room for, until the connection ends
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
PHP_OS_FAMILY === 'Linux' || die('skip other systems may not tell an empty packet from the end');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function receive(Socket $socket, int $room, float $timeout = 10): void
{
    $count = socket_recvmmsg($socket, $messages, $room, 10, 0, $timeout);
    $texts = array_map(fn(array $message) => $message['iov'][0] ?? '', $messages);
    echo json_encode([$count, $texts]), "\n";
}

[$a, $b] = net_unix_pair(SOCK_SEQPACKET);
foreach ([1, 1, 10, 2] as $room) {
    socket_send($a, '', 0, 0);
    socket_send($a, '', 0, 0);
    receive($b, $room);
}
receive($b, 10, 0);
// With more behind it, an empty packet is none that the end looks like.
socket_send($a, '', 0, 0);
socket_send($a, 'last', 4, 0);
socket_shutdown($a, 1);
receive($b, 1);
receive($b, 1);
receive($b, 1);
?>
--EXPECT--
[1,[""]]
[1,[""]]
[4,["","","",""]]
[2,["",""]]
[0,[]]
[1,[""]]
[1,["last"]]
[0,[]]
