--TEST--
IPPROTO_MPTCP makes sockets of Multipath TCP, whose state MPTCP_INFO gives as bytes
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('IPPROTO_MPTCP', 'MPTCP_INFO');
@socket_create(AF_INET, SOCK_STREAM, IPPROTO_MPTCP) or skip('not in this kernel');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$listener = socket_create(AF_INET, SOCK_STREAM, IPPROTO_MPTCP);
socket_bind($listener, '127.0.0.1');
socket_listen($listener);
$client = socket_create(AF_INET, SOCK_STREAM, IPPROTO_MPTCP);
var_dump(socket_get_option($client, SOL_SOCKET, SO_PROTOCOL) === IPPROTO_MPTCP);
var_dump(socket_connect($client, '127.0.0.1', net_port($listener)), socket_write($client, 'text'));
$server = socket_accept($listener);
var_dump(socket_read($server, 10), socket_get_option($server, SOL_TCP, TCP_IS_MPTCP));
$info = socket_get_option($client, SOL_MPTCP, MPTCP_INFO);
var_dump(is_string($info) && strlen($info) >= 48, socket_get_option($client, SOL_TCP, TCP_INFO)['tcpi_state'] === TCP_ESTABLISHED);
?>
--EXPECT--
bool(true)
bool(true)
int(4)
string(4) "text"
int(1)
bool(true)
bool(true)
