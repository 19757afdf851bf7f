--TEST--
A script that holds SIGPIPE back does so after a failed socket_sendfile() and socket_splice(), too
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$broken, $peer] = net_unix_pair();
socket_close($peer);
[$from, $writer] = net_unix_pair();
socket_write($writer, str_repeat('x', 100000));
pcntl_sigprocmask(SIG_BLOCK, [SIGPIPE]);
var_dump(@socket_sendfile($broken, fopen(__FILE__, 'r'), 0, 10), socket_last_error($broken) === SOCKET_EPIPE);
var_dump(@socket_splice($from, $broken, 100000), socket_last_error() === SOCKET_EPIPE);
pcntl_sigprocmask(SIG_UNBLOCK, [SIGPIPE], $held);
var_dump($held === [SIGPIPE]);
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
