--TEST--
Received descriptors are inherited by child processes unless MSG_CMSG_CLOEXEC is passed
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

function descriptors(): array
{
    return array_filter(scandir('/proc/self/fd'), fn(string $fd): bool => is_link("/proc/self/fd/$fd"));
}
[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([0, MSG_CMSG_CLOEXEC] as $flags) {
    $before = descriptors();
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a]];
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
    $message = ['controllen' => 64];
    socket_recvmsg($b, $message, $flags);
    $keep[] = $message;
    foreach (array_diff(descriptors(), $before) as $fd) {
        preg_match('/flags:\s*(\d+)/', file_get_contents("/proc/self/fdinfo/$fd"), $match);
        var_dump((octdec($match[1]) & 02000000) !== 0);
    }
}
?>
--EXPECT--
bool(false)
bool(true)
