--TEST--
socket_atmark tells whether urgent data is next
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_atmark($server));
socket_send($client, 'ab', 2, 0);
socket_send($client, '!', 1, MSG_OOB);
socket_send($client, 'cd', 2, 0);
$except = [$server];
$read = $write = null;
socket_select($read, $write, $except, 10);
var_dump(socket_atmark($server), socket_read($server, 10), socket_atmark($server), socket_read($server, 10));
?>
--EXPECT--
bool(false)
bool(false)
string(2) "ab"
bool(true)
string(2) "cd"
