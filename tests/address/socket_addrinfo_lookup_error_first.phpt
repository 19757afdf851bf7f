--TEST--
The first wrong hint is the one that is told
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_flags' => [], 'ai_x' => 1]));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', ['ai_x' => 1, 'ai_flags' => []]));
?>
--EXPECT--
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_flags" key must be of type int, array given
ValueError: socket_addrinfo_lookup(): Argument #3 ($hints) must only contain array keys "ai_flags", "ai_socktype", "ai_protocol", or "ai_family"
