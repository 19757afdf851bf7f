--TEST--
Where the process may open no more, a batch has the descriptors that could be opened, says that others are missing, and leaves none open
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
skip_without_limits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
$rights = [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 8, $one)]];
$list = $held = [];
$before = net_open_descriptors();
socket_recvmmsg($two, $list, 1, 9, MSG_DONTWAIT);
$highest = max(array_map('intval', scandir('/proc/self/fd')));
net_limit_descriptors($highest + 12);
while (($file = @fopen('/dev/null', 'r')) !== false) {
    $held[] = $file;
}
$freed = 0;
do {
    socket_sendmmsg($one, [['iov' => ['x'], 'control' => $rights], ['iov' => ['y'], 'control' => $rights]]);
    socket_recvmmsg($two, $list, 2, 9);
    $counts = array_map(fn (array $message) => count($message['control'][0]['data'] ?? []), $list);
    $cut = array_map(fn (array $message) => ($message['flags'] & MSG_CTRUNC) !== 0, $list);
    if (array_sum($counts) !== min($freed, 16) || $cut !== [$counts[0] < 8, $counts[1] < 8]) {
        echo "$freed free: ", implode(' + ', $counts), "\n";
    }
    $list = [];
    array_pop($held);
    $freed++;
} while ($held);
socket_sendmmsg($one, [['iov' => ['x'], 'control' => $rights]]);
var_dump($freed > 8, socket_recvmmsg($two, $list, 2, 9));
unset($list);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
bool(true)
int(1)
int(0)
