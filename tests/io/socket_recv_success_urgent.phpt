--TEST--
MSG_OOB sends and receives one urgent byte of a TCP stream
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_write($client, 'ab'), socket_send($client, '!', 1, MSG_OOB), socket_write($client, 'cd'));
$read = $write = null;
$except = [$server];
var_dump(socket_select($read, $write, $except, 10));
var_dump(socket_recv($server, $data, 10, MSG_OOB), $data);
var_dump(socket_recv($server, $data, 10, 0), $data, socket_recv($server, $data, 10, 0), $data);
?>
--EXPECT--
int(2)
int(1)
int(2)
int(1)
int(1)
string(1) "!"
int(2)
string(2) "ab"
int(2)
string(2) "cd"
