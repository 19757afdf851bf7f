--TEST--
Each message tells its own sender, on IPv4 and in the Unix domain
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$to, $port] = net_udp_bound();
[$a, $port_a] = net_udp_bound();
[$b, $port_b] = net_udp_bound();
foreach ([$a, $a, $b, $a] as $sender) {
    socket_sendto($sender, 'x', 1, 0, '127.0.0.1', $port);
}
$messages = [];
var_dump(socket_recvmmsg($to, $messages, 4, 10));
var_dump(array_column(array_column($messages, 'name'), 'port') === [$port_a, $port_a, $port_b, $port_a]);
$messages[0]['name']['port'] = 0;
var_dump($messages[1]['name']['port'] === $port_a);

$to = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($to, $path = net_unix_path('to'));
$named = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($named, $from = net_unix_path('from'));
$unnamed = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_sendto($named, 'x', 1, 0, $path);
socket_sendto($unnamed, 'x', 1, 0, $path);
var_dump(socket_recvmmsg($to, $messages, 4, 10));
var_dump($messages[0]['name'] === ['family' => AF_UNIX, 'path' => $from], $messages[1]['name']);
?>
--EXPECT--
int(4)
bool(true)
bool(true)
int(2)
bool(true)
NULL
