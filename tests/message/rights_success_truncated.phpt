--TEST--
Descriptors that the control buffer has no room for are closed, and MSG_CTRUNC says so
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits('struct cmsghdr is another');
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, $b, $a]];
foreach ([1, 15, 16, 19, 20, 23, 24, 27, 28, 32] as $size) {
    $before = net_open_descriptors();
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
    $message = ['controllen' => $size];
    socket_recvmsg($b, $message);
    $count = count($message['control'][0]['data'] ?? []);
    $opened = net_open_descriptors() - $before;
    $truncated = $message['flags'] & MSG_CTRUNC ? 'truncated' : 'whole';
    unset($message);
    echo "$size: $count received, $opened opened, ", net_open_descriptors() - $before, " left, $truncated\n";
}
?>
--EXPECT--
1: 0 received, 0 opened, 0 left, truncated
15: 0 received, 0 opened, 0 left, truncated
16: 0 received, 0 opened, 0 left, truncated
19: 0 received, 0 opened, 0 left, truncated
20: 1 received, 1 opened, 0 left, truncated
23: 1 received, 1 opened, 0 left, truncated
24: 2 received, 2 opened, 0 left, truncated
27: 2 received, 2 opened, 0 left, truncated
28: 3 received, 3 opened, 0 left, whole
32: 3 received, 3 opened, 0 left, whole
