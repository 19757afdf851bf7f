--TEST--
A signal before anything of a line warns
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(net_interrupt(fn () => socket_read($two, 100, PHP_NORMAL_READ)));
var_dump(socket_last_error($two) === SOCKET_EINTR);
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
