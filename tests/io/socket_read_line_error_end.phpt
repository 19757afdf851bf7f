--TEST--
A peer that closed without sending gives false, a warning and ECONNRESET, each time
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([net_unix_pair(), net_tcp_pair()] as [$one, $two]) {
    socket_close($one);
    var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_ECONNRESET);
    socket_clear_error($two);
    var_dump(@socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_ECONNRESET);
}
?>
--EXPECTF--
Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
bool(false)
bool(true)

Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
bool(false)
bool(true)
