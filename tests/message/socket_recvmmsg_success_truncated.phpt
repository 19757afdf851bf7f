--TEST--
What is longer than asked for is cut and says so
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_send($a, 'a long message', 14, 0);
socket_send($a, 'short', 5, 0);
socket_send($a, str_repeat('x', 20000), 20000, 0);
$messages = [];
socket_recvmmsg($b, $messages, 2, 5);
foreach ($messages as $message) {
    var_dump($message['iov'][0], ($message['flags'] & MSG_TRUNC) !== 0);
}
socket_recvmmsg($b, $messages, 2, 19999, MSG_TRUNC);
var_dump(strlen($messages[0]['iov'][0]));
?>
--EXPECT--
string(5) "a lon"
bool(true)
string(5) "short"
bool(false)
int(19999)
