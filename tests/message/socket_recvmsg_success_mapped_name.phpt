--TEST--
An IPv6 socket receives an IPv4 sender as a mapped address, whichever family is asked for
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$a = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_bind($a, '::', 0);
[$b, $from] = net_udp_bound();
foreach ([AF_INET6, AF_INET] as $family) {
    socket_sendto($b, 'x', 1, 0, '127.0.0.1', net_port($a));
    $message = ['name' => ['family' => $family], 'controllen' => 64];
    socket_recvmsg($a, $message);
    var_dump($message['name']['addr'], $message['name']['port'] === $from);
}
?>
--EXPECT--
string(16) "::ffff:127.0.0.1"
bool(true)
string(16) "::ffff:127.0.0.1"
bool(true)
