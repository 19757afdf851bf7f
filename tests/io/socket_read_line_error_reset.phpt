--TEST--
A reset before anything of a line warns
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
net_wait_readable($server);
var_dump(socket_read($server, 100, PHP_NORMAL_READ), socket_last_error($server) === SOCKET_ECONNRESET);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
