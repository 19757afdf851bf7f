--TEST--
A non-blocking socket without anything to read gives false and EAGAIN
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_set_nonblock($two);
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_EAGAIN);
socket_write($one, "line\n");
var_dump(socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
bool(false)
bool(true)
string(5) "line
"
