--TEST--
A datagram socket without a datagram gives false and EAGAIN
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
socket_set_nonblock($two);
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
