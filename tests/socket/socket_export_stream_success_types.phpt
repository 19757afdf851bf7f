--TEST--
The type of the stream is that of the socket's transport
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$sockets = [
    socket_create(AF_INET, SOCK_STREAM, SOL_TCP), socket_create(AF_INET6, SOCK_STREAM, SOL_TCP),
    socket_create(AF_INET, SOCK_DGRAM, SOL_UDP), socket_create(AF_INET6, SOCK_DGRAM, SOL_UDP),
    socket_create(AF_UNIX, SOCK_STREAM, 0), socket_create(AF_UNIX, SOCK_DGRAM, 0), socket_create(AF_UNIX, SOCK_SEQPACKET, 0),
];
foreach ($sockets as $socket) {
    echo strtok(stream_get_meta_data(socket_export_stream($socket))['stream_type'], '/'), "\n";
}
?>
--EXPECT--
tcp_socket
tcp_socket
udp_socket
udp_socket
unix_socket
udg_socket
generic_socket
