--TEST--
AddressInfo cannot be serialized or unserialized
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('127.0.0.1', '80');
net_attempt(fn () => serialize($address));
net_attempt(fn () => unserialize('O:11:"AddressInfo":0:{}'));
?>
--EXPECT--
Exception: Serialization of 'AddressInfo' is not allowed
Exception: Unserialization of 'AddressInfo' is not allowed
