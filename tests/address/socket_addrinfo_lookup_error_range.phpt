--TEST--
A hint outside of a C int is refused, and a family that is not known
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => -1]));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => 2147483648]));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_protocol' => PHP_INT_MAX]));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => 99]));
?>
--EXPECT--
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_flags" key must be between 0 and 2147483647
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_socktype" key must be between 0 and 2147483647
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_protocol" key must be between 0 and 2147483647
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be AF_INET or AF_INET6
