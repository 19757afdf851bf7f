--TEST--
socket_create_pair refuses domains and types that it does not know
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_create_pair(99, SOCK_STREAM, 0, $pair));
net_attempt(fn () => socket_create_pair(AF_UNIX, 99, 0, $pair));
net_attempt(fn () => socket_create_pair(17, SOCK_DGRAM, 0, $pair));
?>
--EXPECT--
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
ValueError: socket_create_pair(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create_pair(): Argument #1 ($domain) must be one of AF_UNIX, AF_INET6, or AF_INET
