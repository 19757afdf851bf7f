--TEST--
Socket cannot be serialized or unserialized
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
net_attempt(fn () => serialize($socket));
net_attempt(fn () => unserialize('O:6:"Socket":0:{}'));
?>
--EXPECT--
Exception: Serialization of 'Socket' is not allowed
Exception: Unserialization of 'Socket' is not allowed
