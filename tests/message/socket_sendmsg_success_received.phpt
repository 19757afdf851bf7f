--TEST--
A message that was received can be sent as it is
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_PASSCRED');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_set_option($b, SOL_SOCKET, SO_PASSCRED, 1);
socket_write($a, 'unnamed');
$message = ['controllen' => 64, 'name' => []];
socket_recvmsg($b, $message);
var_dump($message['name'], socket_sendmsg($b, $message), socket_read($a, 10));

[$server, $port] = net_udp_bound();
[$client] = net_udp_bound();
socket_sendto($client, 'named', 5, 0, '127.0.0.1', $port);
$message = ['controllen' => 64, 'name' => []];
socket_recvmsg($server, $message);
var_dump(socket_sendmsg($server, $message + ['buffer_size' => 10, 'controllen' => 64]), socket_read($client, 10));
?>
--EXPECT--
NULL
int(7)
string(7) "unnamed"
int(5)
string(5) "named"
