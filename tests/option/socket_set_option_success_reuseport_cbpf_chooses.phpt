--TEST--
A program by queue chooses the socket of the group that stands at the place of that queue
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_ATTACH_REUSEPORT_CBPF');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
$port = 0;
foreach (range(0, 1) as $i) {
    $sockets[$i] = socket_create(AF_INET, SOCK_DGRAM, 0);
    socket_set_option($sockets[$i], SOL_SOCKET, SO_REUSEPORT, 1);
    socket_bind($sockets[$i], '127.0.0.1', $port);
    socket_getsockname($sockets[$i], $host, $port);
}
var_dump(socket_set_option($sockets[0], SOL_SOCKET, SO_ATTACH_REUSEPORT_CBPF, SKF_AD_QUEUE));
foreach (range(1, 8) as $i) {
    $sender = socket_create(AF_INET, SOCK_DGRAM, 0);
    socket_sendto($sender, 'data', 4, 0, '127.0.0.1', $port);
    net_wait_readable($sockets[0], 5.0);
    echo socket_recv($sockets[0], $data, 10, MSG_DONTWAIT), ' ';
}
?>
--EXPECT--
bool(true)
4 4 4 4 4 4 4 4 
