--TEST--
socket_sendmsg() follows references at every level of the message
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
$text = 'text';
$iov = [&$text];
$level = SOL_SOCKET;
$descriptors = [&$a];
$control = [['level' => &$level, 'type' => SCM_RIGHTS, 'data' => &$descriptors]];
var_dump(socket_sendmsg($a, ['iov' => &$iov, 'control' => &$control]));
$size = 64;
$message = ['controllen' => &$size];
socket_recvmsg($b, $message);
var_dump($message['iov'][0], get_class($message['control'][0]['data'][0]));
?>
--EXPECT--
int(4)
string(4) "text"
string(6) "Socket"
