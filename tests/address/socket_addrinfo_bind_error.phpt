--TEST--
An address that is not the host's own warns and leaves no descriptor
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$address] = socket_addrinfo_lookup('192.0.2.1', '0', ['ai_socktype' => SOCK_STREAM]);
$before = net_open_descriptors();
var_dump(socket_addrinfo_bind($address), net_open_descriptors() - $before);
?>
--EXPECTF--
Warning: socket_addrinfo_bind(): Unable to bind address [99]: Cannot assign requested address in %s on line %d
bool(false)
int(0)
