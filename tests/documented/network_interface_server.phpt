--TEST--
The example of a server on all interfaces answers from the address that was asked
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IP_PKTINFO');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$free, $port] = net_udp_bound();
socket_close($free);
$argv = ['interface_server.php', (string) $port];
$server = socket_spawn(function () use ($argv) {
    require __DIR__ . '/../../examples/network/interface_server.php';
});
$client = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_sleep(0);
foreach (['127.0.0.1', '127.0.0.5'] as $host) {
    socket_sendto($client, 'hello', 5, 0, $host, $port);
    socket_recvfrom($client, $answer, 100, 0, $from, $from_port);
    echo "$answer, says $from\n";
}
socket_sendto($client, 'quit', 4, 0, '127.0.0.1', $port);
$server->join();
?>
--EXPECTF--
answering at port %d
127.0.0.1 asks 127.0.0.1 on interface %d
you have asked 127.0.0.1, says 127.0.0.1
127.0.0.1 asks 127.0.0.5 on interface %d
you have asked 127.0.0.5, says 127.0.0.5
