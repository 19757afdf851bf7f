--TEST--
IPV6_ADDRFORM makes a socket of an IPv4 connection one of IPv4, which goes on
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

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET6, SOCK_STREAM, 0);
socket_connect($client, '::ffff:127.0.0.1', $port);
$server = socket_accept($listener);
var_dump(socket_set_option($client, IPPROTO_IPV6, IPV6_ADDRFORM, AF_INET));
var_dump(socket_get_option($client, SOL_SOCKET, SO_DOMAIN) === AF_INET);
socket_getpeername($client, $host, $peer);
var_dump($host, $peer === $port, socket_write($client, 'text'), socket_read($server, 10));
?>
--EXPECT--
bool(true)
bool(true)
string(9) "127.0.0.1"
bool(true)
int(4)
string(4) "text"
