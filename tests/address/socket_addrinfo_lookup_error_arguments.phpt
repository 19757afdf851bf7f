--TEST--
socket_addrinfo_lookup names the argument of a wrong type
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_addrinfo_lookup());
net_attempt(fn () => socket_addrinfo_lookup([]));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', new stdClass()));
net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', null));
?>
--EXPECT--
ArgumentCountError: socket_addrinfo_lookup() expects at least 1 argument, 0 given
TypeError: socket_addrinfo_lookup(): Argument #1 ($host) must be of type ?string, array given
TypeError: socket_addrinfo_lookup(): Argument #2 ($service) must be of type ?string, stdClass given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) must be of type array, null given
