--TEST--
No more messages than asked for are taken, and never more than 1024
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach (['1', '2', '3'] as $text) {
    socket_send($a, $text, 1, 0);
}
$messages = ['what was here before'];
var_dump(socket_recvmmsg($b, $messages, 2, 10), json_encode(array_column($messages, 'iov')));
var_dump(socket_recvmmsg($b, $messages, PHP_INT_MAX, 10), json_encode(array_column($messages, 'iov')));
?>
--EXPECT--
int(2)
string(13) "[["1"],["2"]]"
int(1)
string(7) "[["3"]]"
