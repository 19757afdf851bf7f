--TEST--
Control messages of any number and size are sent together, and arrive as the system joins them
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(300);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = fn(int $count): array => ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, $count, $a)];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => array_map($rights, [60, 100, 90])]));
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 250)];
socket_recvmsg($b, $message);
var_dump(count($message['control']), count($message['control'][0]['data']));
[, $last] = [socket_write($message['control'][0]['data'][249], 'through the last'), socket_read($b, 100)];
echo $last, "\n";
?>
--EXPECT--
int(1)
int(1)
int(250)
through the last
