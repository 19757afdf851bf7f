--TEST--
UDP_SEGMENT cuts one message into datagrams
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('UDP_SEGMENT');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_udp_bound();
[$b, $port] = net_udp_bound();
$control = [['level' => SOL_UDP, 'type' => UDP_SEGMENT, 'data' => 4]];
$name = ['addr' => '127.0.0.1', 'port' => $port];
var_dump(socket_sendmsg($a, ['name' => $name, 'iov' => ['aaaabb', 'bbcc'], 'control' => $control]));
while (@socket_recv($b, $data, 10, MSG_DONTWAIT)) {
    var_dump($data);
}
?>
--EXPECT--
int(10)
string(4) "aaaa"
string(4) "bbbb"
string(2) "cc"
