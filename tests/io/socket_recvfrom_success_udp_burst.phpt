--TEST--
Datagrams keep their boundaries, their order and their senders
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver, $port] = net_udp_bound();
$senders = [net_udp_bound(), net_udp_bound()];
for ($i = 0; $i < 20; $i++) {
    socket_sendto($senders[$i % 2][0], str_repeat('x', $i), 100, 0, '127.0.0.1', $port);
}
$right = 0;
for ($i = 0; $i < 20; $i++) {
    $size = socket_recvfrom($receiver, $data, 100, 0, $address, $from);
    $right += $size === $i && strlen($data) === $i && $from === $senders[$i % 2][1] ? 1 : 0;
}
var_dump($right);
?>
--EXPECT--
int(20)
