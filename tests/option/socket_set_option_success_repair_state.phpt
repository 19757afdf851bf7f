--TEST--
The state of a connection in repair mode: numbers without a sign, and structs as bytes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_capability(CAP_NET_ADMIN);
skip_without_constant('TCP_REPAIR_WINDOW');
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client] = net_tcp_pair();
socket_set_option($client, SOL_TCP, TCP_REPAIR, TCP_REPAIR_ON);
$window = socket_get_option($client, SOL_TCP, TCP_REPAIR_WINDOW);
var_dump(strlen($window), unpack('L', $window, 8)[1] > 0);
var_dump(socket_set_option($client, SOL_TCP, TCP_REPAIR_WINDOW, $window));
var_dump(is_int(socket_get_option($client, SOL_TCP, TCP_TIMESTAMP)));
socket_close($client);

$fresh = socket_create(AF_INET, SOCK_STREAM, 0);
socket_set_option($fresh, SOL_TCP, TCP_REPAIR, TCP_REPAIR_ON);
socket_set_option($fresh, SOL_TCP, TCP_REPAIR_QUEUE, TCP_SEND_QUEUE);
var_dump(socket_set_option($fresh, SOL_TCP, TCP_QUEUE_SEQ, 4000000000), socket_get_option($fresh, SOL_TCP, TCP_QUEUE_SEQ));
var_dump(socket_get_option($fresh, SOL_TCP, TCP_REPAIR_QUEUE) === TCP_SEND_QUEUE);
socket_bind($fresh, '127.0.0.1');
socket_connect($fresh, '127.0.0.1', 9); // sends nothing
var_dump(socket_set_option($fresh, SOL_TCP, TCP_REPAIR_OPTIONS, pack('LL', 2, 1000))); // the largest segment
?>
--EXPECT--
int(20)
bool(true)
bool(true)
bool(true)
bool(true)
int(4000000000)
bool(true)
bool(true)
