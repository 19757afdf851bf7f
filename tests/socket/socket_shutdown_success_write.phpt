--TEST--
After shutting down writing the peer reads to the end, and can still write
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_tcp_pair();
socket_write($one, 'last');
var_dump(socket_shutdown($one, SHUT_WR), socket_read($two, 10), socket_read($two, 10));
socket_write($two, 'answer');
var_dump(socket_read($one, 10), @socket_write($one, 'x'), socket_last_error($one) === SOCKET_EPIPE);
?>
--EXPECT--
bool(true)
string(4) "last"
string(0) ""
string(6) "answer"
bool(false)
bool(true)
