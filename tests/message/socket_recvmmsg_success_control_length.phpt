--TEST--
The room for control messages of each message can be given
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SCM_RIGHTS');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$large = array_fill(0, 20, $a);
foreach ([null, 0, socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 20), socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 4), 4096] as $room) {
    for ($i = 0; $i < 3; $i++) {
        socket_sendmsg($a, ['iov' => [$i], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $large]]]);
    }
    var_dump(socket_recvmmsg($b, $messages, 32, 3, 0, null, $room));
    $counts = array_map(fn ($message) => count($message['control'][0]['data'] ?? []), $messages);
    echo json_encode(array_unique($counts)), ' ', $messages[2]['iov'][0], ' ', $messages[2]['flags'] & MSG_CTRUNC ? 'cut' : 'whole', "\n";
    $messages = null;
}
?>
--EXPECT--
int(3)
[20] 2 whole
int(3)
[0] 2 cut
int(3)
[20] 2 whole
int(3)
[4] 2 cut
int(3)
[20] 2 whole
