--TEST--
A connection to a path is accepted, from stream and from sequenced-packet sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([SOCK_STREAM, SOCK_SEQPACKET] as $type) {
    $path = net_unix_path();
    $listener = socket_create(AF_UNIX, $type, 0);
    socket_bind($listener, $path);
    socket_listen($listener);
    $client = socket_create(AF_UNIX, $type, 0);
    socket_connect($client, $path);
    $server = socket_accept($listener);
    socket_write($client, 'hello');
    var_dump(socket_read($server, 10), socket_get_option($server, SOL_SOCKET, SO_TYPE) === $type);
}
?>
--EXPECT--
string(5) "hello"
bool(true)
string(5) "hello"
bool(true)
