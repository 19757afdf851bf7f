--TEST--
AddressInfo cannot be cloned
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('127.0.0.1', '80');
net_attempt(fn () => clone $address);
?>
--EXPECT--
Error: Trying to clone an uncloneable object of class AddressInfo
