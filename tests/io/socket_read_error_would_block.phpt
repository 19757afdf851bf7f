--TEST--
Reading nothing from a non-blocking socket is silent, and the last error says why
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_nonblock($two);
var_dump(socket_read($two, 100));
var_dump(socket_last_error($two) === SOCKET_EAGAIN, socket_last_error() === SOCKET_EAGAIN, socket_last_error($one));
socket_write($one, 'now');
var_dump(socket_read($two, 100));
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
int(0)
string(3) "now"
