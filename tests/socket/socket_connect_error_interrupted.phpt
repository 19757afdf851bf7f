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

$path = net_unix_path();
$listener = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_bind($listener, $path);
socket_listen($listener, 0);
$first = socket_create(AF_UNIX, SOCK_STREAM, 0);
socket_connect($first, $path);
pcntl_signal(SIGALRM, fn () => null, false);
pcntl_alarm(1);
$second = socket_create(AF_UNIX, SOCK_STREAM, 0);
var_dump(socket_connect($second, $path), socket_last_error($second) === SOCKET_EINTR);
?>
--EXPECTF--
Warning: socket_connect(): unable to connect [4]: Interrupted system call in %s on line %d
bool(false)
bool(true)
