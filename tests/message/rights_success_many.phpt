--TEST--
SCM_RIGHTS carries as many descriptors as the system does
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(320);
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$before = net_open_descriptors();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => array_fill(0, 253, $a)];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]));
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 253)];
socket_recvmsg($b, $message);
var_dump(count($message['control'][0]['data']), $message['flags'], net_open_descriptors() - $before);
unset($message);
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(1)
int(253)
int(0)
int(253)
int(0)
