--TEST--
Two messages of SCM_RIGHTS arrive as the system joins them
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$rights = fn(array $data): array => ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => $data];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights([$a, $b]), $rights([$a])]]));
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump(count($message['control']), count($message['control'][0]['data']));
?>
--EXPECT--
int(1)
int(1)
int(3)
