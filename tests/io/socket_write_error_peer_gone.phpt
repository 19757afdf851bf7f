--TEST--
Writing to a peer that is gone warns of a broken pipe
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
var_dump(socket_write($one, 'x'), socket_last_error($one) === SOCKET_EPIPE);
var_dump(socket_send($one, 'x', 1, 0), socket_last_error($one) === SOCKET_EPIPE);
?>
--EXPECTF--
Warning: socket_write(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)

Warning: socket_send(): Unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
