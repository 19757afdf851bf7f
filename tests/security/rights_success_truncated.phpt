--TEST--
Of descriptors that are cut off at any byte of the control buffer, the script has what it is told of, and no other is open
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

[$one, $two] = net_unix_pair(SOCK_DGRAM);
$things = [$one, fopen(__FILE__, 'r'), $two, fopen(__FILE__, 'r'), $one];
$message = ['iov' => ['x'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $things]]];
$most = socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 5) + 8;
$seen = [];
$before = net_open_descriptors();
for ($length = 1; $length <= $most; $length++) {
    socket_sendmsg($one, $message);
    $received = ['controllen' => $length, 'buffer_size' => 9];
    socket_recvmsg($two, $received);
    $control = $received['control'];
    $count = array_sum(array_map(fn (array $one) => count($one['data']), $control));
    $cut = ($received['flags'] & MSG_CTRUNC) !== 0;
    $open = net_open_descriptors() - $before;
    if ($open !== $count || $cut !== ($count < 5)) {
        echo "$length bytes: $open open, $count told", $cut ? ', cut' : '', "\n";
    }
    $seen[$count] = true;
    unset($received, $control);
    if (net_open_descriptors() !== $before) {
        echo "$length bytes: left open\n";
    }
}
echo implode(' ', array_keys($seen)), "\n";
?>
--EXPECT--
0 1 2 3 4 5
