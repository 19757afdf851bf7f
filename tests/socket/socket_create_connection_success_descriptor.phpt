--TEST--
fd://N is the descriptor of a connection, or of a listener, which the Socket owns from then on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$before = net_open_descriptors();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
$fd = socket_detach($client);
$client = socket_create_connection("fd://$fd", 5);
$server = socket_create_server('fd://' . socket_detach($listener));
var_dump(socket_fileno($client) === $fd, net_port($server) === $port);

$peer = socket_accept($server);
socket_write($peer, 'through the descriptor');
var_dump(socket_read($client, 100));
$client = $peer = null;
var_dump(net_open_descriptors() === $before);
?>
--EXPECT--
bool(true)
bool(true)
string(22) "through the descriptor"
bool(true)
