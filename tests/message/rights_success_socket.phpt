--TEST--
SCM_RIGHTS hands over a Socket as a Socket of the same description
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$sent, $peer] = net_unix_pair();
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$sent]];
var_dump(socket_sendmsg($a, ['iov' => ['data'], 'control' => [$rights]]));
socket_close($sent);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, SCM_RIGHTS, 1)];
var_dump(socket_recvmsg($b, $message), $message['flags'], count($message['control']));
['level' => $level, 'type' => $type, 'data' => [$received]] = $message['control'][0];
var_dump($level === SOL_SOCKET, $type === SCM_RIGHTS, get_class($received));
socket_write($received, 'hello');
var_dump(socket_read($peer, 10));
?>
--EXPECT--
int(4)
int(4)
int(0)
int(1)
bool(true)
bool(true)
string(6) "Socket"
string(5) "hello"
