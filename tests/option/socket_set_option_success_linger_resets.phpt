--TEST--
Closing with SO_LINGER of 0 seconds resets the connection
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_close($client);
net_wait_readable($server, 5.0);
var_dump(socket_read($server, 10), socket_last_error($server) === SOCKET_ECONNRESET);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
