--TEST--
With SO_RCVLOWAT a stream is readable when so many bytes are there
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_get_option($server, SOL_SOCKET, SO_RCVLOWAT));
var_dump(socket_set_option($server, SOL_SOCKET, SO_RCVLOWAT, 5), socket_get_option($server, SOL_SOCKET, SO_RCVLOWAT));
socket_write($client, 'abc');
net_wait_until(static fn (): bool => socket_recv($server, $data, 3, MSG_PEEK | MSG_DONTWAIT) === 3);
var_dump(net_wait_readable($server, 0.1));
socket_write($client, 'de');
var_dump(net_wait_readable($server), socket_read($server, 100));
?>
--EXPECT--
int(1)
bool(true)
int(5)
bool(false)
bool(true)
string(5) "abcde"
