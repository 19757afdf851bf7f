--TEST--
A hint that is no number is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach (['ai_flags', 'ai_socktype', 'ai_protocol', 'ai_family'] as $key) {
    foreach ([[], new stdClass(), 'x'] as $value) {
        net_attempt(fn () => socket_addrinfo_lookup('127.0.0.1', '80', [$key => $value]));
    }
}
?>
--EXPECT--
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_flags" key must be of type int, array given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_flags" key must be of type int, stdClass given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_flags" key must be of type int, string given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_socktype" key must be of type int, array given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_socktype" key must be of type int, stdClass given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_socktype" key must be of type int, string given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_protocol" key must be of type int, array given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_protocol" key must be of type int, stdClass given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_protocol" key must be of type int, string given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be of type int, array given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be of type int, stdClass given
TypeError: socket_addrinfo_lookup(): Argument #3 ($hints) "ai_family" key must be of type int, string given
