--TEST--
On AF_INET and AF_INET6 socket_recvfrom demands the port
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver] = net_udp_bound();
[$receiver6] = net_udp_bound(AF_INET6);
$data = $address = 'before';
foreach ([$receiver, $receiver6] as $socket) {
    net_attempt(function () use ($socket, &$data, &$address) {
        socket_recvfrom($socket, $data, 100, MSG_DONTWAIT, $address);
    });
}
var_dump($data, $address, socket_recvfrom($receiver, $data, 0, 0, $address));
?>
--EXPECT--
ArgumentCountError: socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6
ArgumentCountError: socket_recvfrom() expects exactly 6 arguments when argument #1 ($socket) is of type AF_INET or AF_INET6
string(6) "before"
string(6) "before"
bool(false)
