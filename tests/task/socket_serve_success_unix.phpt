--TEST--
socket_serve() on a Unix socket, which is shut down
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener);
socket_spawn(function () use ($listener, $path): void {
    $client = socket_create(AF_UNIX, SOCK_STREAM, 0);
    socket_connect($client, $path);
    var_dump(socket_read($client, 100));
    socket_shutdown($listener);
});
var_dump(socket_serve($listener, fn(Socket $connection) => socket_write($connection, 'hello')));
?>
--EXPECT--
string(5) "hello"
int(1)
