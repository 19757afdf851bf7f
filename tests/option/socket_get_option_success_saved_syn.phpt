--TEST--
TCP_SAVED_SYN is the first packet of a connection, TCP_CC_INFO the state of a congestion control, both bytes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_SAVED_SYN', 'TCP_CC_INFO');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
var_dump(socket_set_option($listener, SOL_TCP, TCP_SAVE_SYN, 1));
$client = socket_create(AF_INET, SOCK_STREAM, 0);
socket_connect($client, '127.0.0.1', $port);
$server = socket_accept($listener);
$syn = socket_get_option($server, SOL_TCP, TCP_SAVED_SYN);
['first' => $first, 'from' => $from] = unpack('Cfirst/x19/nfrom', $syn);
socket_getsockname($client, $host, $own);
var_dump($first >> 4, $from === $own, socket_get_option($server, SOL_TCP, TCP_SAVED_SYN));
var_dump(is_string(socket_get_option($client, SOL_TCP, TCP_CC_INFO)));
?>
--EXPECT--
bool(true)
int(4)
bool(true)
string(0) ""
bool(true)
