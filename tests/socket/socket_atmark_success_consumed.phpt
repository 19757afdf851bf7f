--TEST--
Past the urgent byte there is no mark any more
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($server, SOL_SOCKET, SO_OOBINLINE, 1);
socket_send($client, '!', 1, MSG_OOB);
socket_send($client, 'rest', 4, 0);
net_wait_readable($server);
var_dump(socket_atmark($server), socket_read($server, 1), socket_atmark($server));
?>
--EXPECT--
bool(true)
string(1) "!"
bool(false)
