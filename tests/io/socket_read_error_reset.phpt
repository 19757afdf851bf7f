--TEST--
A connection that was reset warns once, and is at its end after that
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
net_wait_readable($server);
var_dump(socket_read($server, 100), socket_last_error($server) === SOCKET_ECONNRESET);
var_dump(socket_read($server, 100));
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
string(0) ""
