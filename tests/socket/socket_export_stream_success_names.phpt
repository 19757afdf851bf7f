--TEST--
An exported stream knows the names of both ends
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
$stream = socket_export_stream($client);
var_dump(stream_socket_get_name($stream, false) === '127.0.0.1:' . net_port($client));
var_dump(stream_socket_get_name($stream, true) === '127.0.0.1:' . net_port($server));
?>
--EXPECT--
bool(true)
bool(true)
