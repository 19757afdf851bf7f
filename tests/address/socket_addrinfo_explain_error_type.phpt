--TEST--
What is no AddressInfo is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([socket_addrinfo_explain(...), socket_addrinfo_bind(...), socket_addrinfo_connect(...)] as $function) {
    net_attempt(fn () => $function(null));
    net_attempt(fn () => $function(socket_create(AF_INET, SOCK_STREAM, SOL_TCP)));
}
?>
--EXPECT--
TypeError: socket_addrinfo_explain(): Argument #1 ($address) must be of type AddressInfo, null given
TypeError: socket_addrinfo_explain(): Argument #1 ($address) must be of type AddressInfo, Socket given
TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, null given
TypeError: socket_addrinfo_bind(): Argument #1 ($address) must be of type AddressInfo, Socket given
TypeError: socket_addrinfo_connect(): Argument #1 ($address) must be of type AddressInfo, null given
TypeError: socket_addrinfo_connect(): Argument #1 ($address) must be of type AddressInfo, Socket given
