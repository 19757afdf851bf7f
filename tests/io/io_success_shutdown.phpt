--TEST--
After SHUT_WR the peer reads the end, and the other direction goes on
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_write($client, 'question');
socket_shutdown($client, 1);
var_dump(socket_read($server, 100), socket_read($server, 100), socket_write($server, 'answer'));
var_dump(socket_read($client, 100), @socket_write($client, 'more'), socket_last_error($client) === SOCKET_EPIPE);
?>
--EXPECT--
string(8) "question"
string(0) ""
int(6)
string(6) "answer"
bool(false)
bool(true)
