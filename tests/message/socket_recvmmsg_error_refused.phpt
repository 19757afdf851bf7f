--TEST--
An error of the socket is reported, and gives no messages
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_connect($a, '127.0.0.1', $port);
socket_close($b);
socket_send($a, 'x', 1, 0);
$messages = ['before'];
var_dump(socket_recvmmsg($a, $messages, 4, 10, 0, 5));
var_dump($messages, socket_last_error($a) === SOCKET_ECONNREFUSED);
?>
--EXPECTF--
Warning: socket_recvmmsg(): Unable to receive messages [111]: Connection refused in %s on line %d
bool(false)
array(0) {
}
bool(true)
