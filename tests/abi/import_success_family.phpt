--TEST--
A socket of any family is imported, and a function that needs addresses says which it knows
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/probe.inc';
if (($reason = probe_missing('ext/sockets/php_sockets.h')) !== null) {
    die("skip $reason");
}
?>
--FILE--
<?php
require __DIR__ . '/probe.inc';

$net = var_export(__DIR__ . '/../include/net.inc', true);
echo probe_run("require $net;" . <<<'CODE'
    $socket = probe_create(AF_NETLINK, 99);
    var_dump(probe_fields($socket)['type']);
    net_attempt(fn() => socket_bind($socket, ''));
    net_attempt(fn() => socket_sendto($socket, 'x', 1, 0, ''));
    net_attempt(fn() => socket_recvfrom($socket, $data, 1, 0, $from));
    net_attempt(fn() => socket_connect($socket, ''));
    net_attempt(fn() => socket_set_option($socket, IPPROTO_IP, MCAST_JOIN_GROUP, ['group' => '239.1.2.3']));
    var_dump(socket_set_nonblock($socket), @socket_recv($socket, $data, 1, 0), socket_last_error($socket) === SOCKET_EAGAIN);
    var_dump(is_resource(socket_export_stream($socket)));
    CODE);
?>
--EXPECT--
int(99)
ValueError: socket_bind(): Argument #1 ($socket) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_sendto(): Argument #1 ($socket) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_recvfrom(): Argument #1 ($socket) must be one of AF_UNIX, AF_PACKET, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: socket_connect(): Argument #1 ($socket) must be one of AF_UNIX, AF_INET, AF_INET6, AF_NETLINK, AF_VSOCK, or AF_CAN
ValueError: IP address used in the context of an unexpected type of socket
bool(true)
bool(false)
bool(true)
bool(true)
