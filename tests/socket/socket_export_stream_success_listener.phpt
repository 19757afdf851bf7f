--TEST--
A listening socket makes a stream that accepts
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$stream = socket_export_stream($listener);
$client = stream_socket_client("tcp://127.0.0.1:$port");
$accepted = stream_socket_accept($stream, 10);
fwrite($client, "hello\n");
var_dump(fgets($accepted));
?>
--EXPECT--
string(6) "hello
"
