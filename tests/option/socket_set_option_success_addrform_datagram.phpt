--TEST--
After IPV6_ADDRFORM a datagram socket takes and gives addresses of IPv4
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('IPV6_ADDRFORM');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$other, $port] = net_udp_bound();
$socket = socket_create(AF_INET6, SOCK_DGRAM, 0);
socket_set_option($socket, IPPROTO_IPV6, IPV6_V6ONLY, 0);
socket_connect($socket, '::ffff:127.0.0.1', $port);
var_dump(socket_set_option($socket, IPPROTO_IPV6, IPV6_ADDRFORM, AF_INET));
var_dump(socket_sendto($socket, 'by sendto', 9, 0, '127.0.0.1', $port));
var_dump(socket_sendmsg($socket, ['name' => ['addr' => '127.0.0.1', 'port' => $port], 'iov' => ['by sendmsg']]));
for ($i = 0; $i < 2; $i++) {
    socket_recvfrom($other, $data, 100, 0, $host, $from);
    socket_sendto($other, "$data comes back", 100, 0, $host, $from);
}
socket_recvfrom($socket, $data, 100, 0, $host, $from);
var_dump($data, $host, $from === $port);
$message = ['name' => ['family' => AF_INET], 'controllen' => 64];
var_dump(socket_recvmsg($socket, $message), $message['name']['family'] === AF_INET);
var_dump(@socket_set_option($socket, IPPROTO_IPV6, IPV6_ADDRFORM, AF_INET), socket_connect($socket, '127.0.0.1', $port));
?>
--EXPECT--
bool(true)
int(9)
int(10)
string(20) "by sendto comes back"
string(9) "127.0.0.1"
bool(true)
int(21)
bool(true)
bool(false)
bool(true)
