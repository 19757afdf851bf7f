--TEST--
Received descriptors are closed with the message that holds them
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
$before = net_open_descriptors();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$a, STDIN]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
var_dump(net_open_descriptors() - $before);
$message = null;
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(2)
int(0)
