--TEST--
A non-blocking connection to a name begins with its first address, and goes on by itself
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
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_set_nonblock($socket);
var_dump(socket_connect($socket, 'localhost', $port), socket_last_error($socket) === SOCKET_EINPROGRESS);
$write = [$socket];
$read = $except = null;
var_dump(socket_select($read, $write, $except, 10));
socket_getpeername($socket, $address, $peer_port);
var_dump($address, $peer_port === $port, socket_get_option($socket, SOL_SOCKET, SO_ERROR));
?>
--EXPECT--
bool(false)
bool(true)
int(1)
string(9) "127.0.0.1"
bool(true)
int(0)
