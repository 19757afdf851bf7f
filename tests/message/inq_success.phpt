--TEST--
TCP_CM_INQ tells how many bytes are left
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


[$client, $server] = net_tcp_pair();
socket_set_option($server, SOL_TCP, 36 /* TCP_INQ */, 1);
socket_write($client, 'hello');
socket_recv($server, $data, 5, MSG_PEEK | MSG_WAITALL);
foreach ([3, 0] as $left) {
    $message = ['controllen' => socket_cmsg_space(SOL_TCP, TCP_CM_INQ), 'buffer_size' => $left > 0 ? 2 : 10];
    socket_recvmsg($server, $message);
    var_dump($message['control'] === [['level' => SOL_TCP, 'type' => TCP_CM_INQ, 'data' => $left]]);
}
?>
--EXPECT--
bool(true)
bool(true)
