--TEST--
SCM_RIGHTS takes a Socket that shares its descriptor with a stream, and the stream
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$sent, $peer] = net_unix_pair();
$stream = socket_export_stream($sent);
$rights = ['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$sent, $stream]];
var_dump(socket_sendmsg($a, ['iov' => ['x'], 'control' => [$rights]]));
$message = ['controllen' => 64];
socket_recvmsg($b, $message);
foreach ($message['control'][0]['data'] as $received) {
    socket_write($received, 'hello');
    var_dump(socket_read($peer, 10));
}
?>
--EXPECT--
int(1)
string(5) "hello"
string(5) "hello"
