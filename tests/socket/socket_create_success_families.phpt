--TEST--
socket_create makes sockets of every family and type that can be asked for
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
$kinds = [
    [AF_INET, SOCK_STREAM, SOL_TCP], [AF_INET, SOCK_DGRAM, SOL_UDP], [AF_INET6, SOCK_STREAM, SOL_TCP],
    [AF_INET6, SOCK_DGRAM, SOL_UDP], [AF_UNIX, SOCK_STREAM, 0], [AF_UNIX, SOCK_DGRAM, 0], [AF_UNIX, SOCK_SEQPACKET, 0],
];
foreach ($kinds as [$domain, $type, $protocol]) {
    $socket = socket_create($domain, $type, $protocol);
    var_dump($socket instanceof Socket && socket_get_option($socket, SOL_SOCKET, SO_TYPE) === $type);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
