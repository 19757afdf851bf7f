--TEST--
Descriptors that the control buffer has no room for are closed, and MSG_CTRUNC says so
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, $b, $a]];
foreach ([-NET_CONTROL_HEADER + 1, -1, 0, 3, 4, 7, 8, 11, 12, 16] as $size) {
    $before = net_open_descriptors();
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
    $message = ['controllen' => NET_CONTROL_HEADER + $size];
    socket_recvmsg($b, $message);
    $count = count($message['control'][0]['data'] ?? []);
    $opened = net_open_descriptors() - $before;
    $truncated = $message['flags'] & MSG_CTRUNC ? 'truncated' : 'whole';
    unset($message);
    echo "$count received, $opened opened, ", net_open_descriptors() - $before, " left, $truncated\n";
}
?>
--EXPECT--
0 received, 0 opened, 0 left, truncated
0 received, 0 opened, 0 left, truncated
0 received, 0 opened, 0 left, truncated
0 received, 0 opened, 0 left, truncated
1 received, 1 opened, 0 left, truncated
1 received, 1 opened, 0 left, truncated
2 received, 2 opened, 0 left, truncated
2 received, 2 opened, 0 left, truncated
3 received, 3 opened, 0 left, whole
3 received, 3 opened, 0 left, whole
