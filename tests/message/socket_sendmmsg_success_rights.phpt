--TEST--
Sockets travel with the messages, and belong to the receiver
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
[$x, $y] = net_unix_pair();
[$p, $q] = net_unix_pair();
$messages = [];
foreach ([$x, $p] as $socket) {
    $messages[] = ['iov' => ['take'], 'control' => [['level' => SOL_SOCKET, 'type' => SCM_RIGHTS, 'data' => [$socket]]]];
}
var_dump(socket_sendmmsg($a, $messages));
unset($messages, $x, $p, $socket);
$received = [];
var_dump(socket_recvmmsg($b, $received, 5, 10));
foreach ($received as $message) {
    socket_write($message['control'][0]['data'][0], 'hello');
}
var_dump(socket_read($y, 10), socket_read($q, 10));
?>
--EXPECT--
int(2)
int(2)
string(5) "hello"
string(5) "hello"
