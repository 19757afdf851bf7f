--TEST--
AddressInfo takes no dynamic properties
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('127.0.0.1', '80');
net_attempt(function () use ($address) { $address->x = 1; });
var_dump(get_object_vars($address));
?>
--EXPECT--
Error: Cannot create dynamic property AddressInfo::$x
array(0) {
}
