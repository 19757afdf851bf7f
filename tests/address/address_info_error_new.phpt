--TEST--
AddressInfo cannot be constructed by new
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => new AddressInfo());
?>
--EXPECT--
Error: Cannot directly construct AddressInfo, use socket_addrinfo_lookup() instead
