--TEST--
AddressInfo has no string and no number
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('127.0.0.1', '80');
net_attempt(fn () => (string) $address);
var_dump((int) $address);
?>
--EXPECTF--
Error: Object of class AddressInfo could not be converted to string

Warning: Object of class AddressInfo could not be converted to int in %s on line %d
int(1)
