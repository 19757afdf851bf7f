--TEST--
A path that is bound but does not listen refuses
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$server = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($server, $path);
$client = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($client, $path));
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [111]: Connection refused in %s on line %d
bool(false)
