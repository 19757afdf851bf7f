--TEST--
A host name is looked up
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_file('/etc/hosts');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(socket_connect($client, 'localhost', $port));
?>
--EXPECT--
bool(true)
