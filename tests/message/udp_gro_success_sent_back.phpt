--TEST--
A message of joined datagrams is sent back as the datagrams that it was
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_GRO', 'UDP_SEGMENT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';


[$a, $own] = net_udp_bound();
[$b, $port] = net_udp_bound();
socket_set_option($b, SOL_UDP, UDP_GRO, 1);
$control = [['level' => SOL_UDP, 'type' => UDP_SEGMENT, 'data' => 4]];
socket_sendmsg($a, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['aaaabbbbcc'], 'control' => $control]);
$message = ['controllen' => 64, 'name' => []];
socket_recvmsg($b, $message);
var_dump($message['control'] === [['level' => SOL_UDP, 'type' => UDP_GRO, 'data' => 4]], socket_sendmsg($b, $message));
while (@socket_recv($a, $data, 10, MSG_DONTWAIT)) {
    var_dump($data);
}
?>
--EXPECT--
bool(true)
int(10)
string(4) "aaaa"
string(4) "bbbb"
string(2) "cc"
