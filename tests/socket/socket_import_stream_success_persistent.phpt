--TEST--
Closing the socket of a persistent stream closes it for good
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$stream = pfsockopen('127.0.0.1', $port);
$server = socket_accept($listener);
$socket = socket_import_stream($stream);
var_dump(socket_write($socket, 'hi'), socket_read($server, 10));
socket_close($socket);
var_dump(is_resource($stream), socket_read($server, 10));
?>
--EXPECT--
int(2)
string(2) "hi"
bool(false)
string(0) ""
