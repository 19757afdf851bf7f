--TEST--
SO_RXQ_OVFL counts the messages that had no room
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
PHP_OS_FAMILY === 'Linux' or skip('control messages of Linux');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, SOL_SOCKET, 40 /* SO_RXQ_OVFL */, 1);
socket_set_option($b, SOL_SOCKET, SO_RCVBUF, 2304);
for ($i = 0; $i < 20; $i++) {
    socket_sendto($a, str_repeat('x', 1000), 1000, 0, '127.0.0.1', $port);
}
for ($received = 0; @socket_recv($b, $data, 10, MSG_DONTWAIT); $received++);
socket_sendto($a, 'x', 1, 0, '127.0.0.1', $port);
$message = ['controllen' => socket_cmsg_space(SOL_SOCKET, 40)];
socket_recvmsg($b, $message);
var_dump($received < 20, $message['control'] === [['level' => SOL_SOCKET, 'type' => 40, 'data' => 20 - $received]]);
?>
--EXPECT--
bool(true)
bool(true)
