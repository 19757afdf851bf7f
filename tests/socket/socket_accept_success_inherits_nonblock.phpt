--TEST--
An accepted socket is non-blocking where its listener is, and says so when it is exported
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
net_wait_readable($listener);
socket_set_nonblock($listener);
$accepted = socket_accept($listener);
var_dump(socket_read($accepted, 1), socket_last_error($accepted) === SOCKET_EAGAIN);
var_dump(stream_get_meta_data(socket_export_stream($accepted))['blocked']);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
