--TEST--
The example of a ping tells the answers of the loopback address
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_RECVTTL', 'ICMP_FILTER');
skip_below_64_bits();
if (!@socket_create(AF_INET, SOCK_DGRAM, 1) && !@socket_create(AF_INET, SOCK_RAW, 1)) {
    skip('no privilege for ICMP');
}
?>
--FILE--
<?php
$argv = ['ping.php', '127.0.0.1', '2'];
require __DIR__ . '/../../examples/network/ping.php';
?>
--EXPECTF--
64 bytes from 127.0.0.1: sequence 1, TTL %d, %f ms
64 bytes from 127.0.0.1: sequence 2, TTL %d, %f ms
2 sent, 2 received
