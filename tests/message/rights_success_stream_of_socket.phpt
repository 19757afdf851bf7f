--TEST--
SCM_RIGHTS hands over the socket of a stream as a Socket
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$one, $two] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$one]];
socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]);
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
$received = $message['control'][0]['data'][0];
var_dump(get_class($received));
fwrite($two, 'hello');
var_dump(socket_read($received, 10));
?>
--EXPECT--
string(6) "Socket"
string(5) "hello"
