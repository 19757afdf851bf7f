--TEST--
A signal in the middle of a line gives the part
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'part');
var_dump(net_interrupt(fn () => socket_read($two, 100, PHP_NORMAL_READ)));
var_dump(socket_last_error($two) === SOCKET_EINTR);
?>
--EXPECT--
string(4) "part"
bool(true)
