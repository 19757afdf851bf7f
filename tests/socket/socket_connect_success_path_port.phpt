--TEST--
A Unix socket pays no heed to a port
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_bind($listener, $path, 1), socket_listen($listener, 8));
foreach ([null, -1, 70000] as $port) {
    var_dump(socket_connect(socket_create(AF_UNIX, SOCK_STREAM, 0), $path, $port));
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
