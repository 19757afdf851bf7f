--TEST--
Only AF_INET, AF_INET6 and AF_UNSPEC are families to look up
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

foreach ([AF_UNIX, -1, 99, AF_INET + (1 << 32)] as $family) {
    net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_family' => $family]));
}
?>
--EXPECT--
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be AF_INET or AF_INET6
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be AF_INET or AF_INET6
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be AF_INET or AF_INET6
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be AF_INET or AF_INET6
