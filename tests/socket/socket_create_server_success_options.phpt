--TEST--
The options of socket_create_server() are set
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
skip_without_constant('SO_REUSEPORT', 'TCP_DEFER_ACCEPT', 'IPV6_V6ONLY');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$server = socket_create_server('127.0.0.1:0', ['reuse_port' => true, 'backlog' => 5, 'fast_open' => true]);
$second = socket_create_server('127.0.0.1:' . net_port($server), ['reuse_port' => true, 'defer_accept' => true, 'fast_open' => 16]);
var_dump(socket_get_option($second, SOL_SOCKET, SO_REUSEPORT), socket_get_option($second, SOL_TCP, TCP_DEFER_ACCEPT) > 0);
var_dump(socket_get_option(socket_create_server('127.0.0.1:0', ['defer_accept' => 30]), SOL_TCP, TCP_DEFER_ACCEPT) >= 30);
foreach ([true, false] as $both) {
    $server = socket_create_server('[::]:0', ['dual_stack' => $both]);
    $reached = @socket_create_connection('127.0.0.1:' . net_port($server), 5);
    var_dump(socket_get_option($server, IPPROTO_IPV6, IPV6_V6ONLY) === ($both ? 0 : 1), $reached instanceof Socket === $both);
}
var_dump(socket_get_inheritable(socket_create_server('127.0.0.1:0', ['inheritable' => true])));
?>
--EXPECT--
int(1)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
