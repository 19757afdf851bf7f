--TEST--
A signal ends the wait for a connection, with EINTR
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_function('pcntl_signal');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener] = net_tcp_listener();
pcntl_async_signals(true);
pcntl_signal(SIGALRM, fn () => print("signal\n"), false);
pcntl_alarm(1);
var_dump(socket_accept($listener), socket_last_error() === SOCKET_EINTR);
?>
--EXPECTF--
Warning: socket_accept(): unable to accept incoming connection [4]: Interrupted system call in %s on line %d
signal
bool(false)
bool(true)
