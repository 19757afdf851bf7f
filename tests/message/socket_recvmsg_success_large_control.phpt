--TEST--
A control buffer may be of any size
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([512, 513, 100000] as $size) {
    $rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 100, $a)];
    socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
    $message = ['controllen' => $size];
    var_dump(socket_recvmsg($b, $message), count($message['control'][0]['data']));
}
?>
--EXPECT--
int(1)
int(100)
int(1)
int(100)
int(1)
int(100)
