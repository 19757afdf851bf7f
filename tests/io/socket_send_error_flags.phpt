--TEST--
Flags that the protocol does not know are refused by the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair(SOCK_DGRAM);
var_dump(socket_send($one, 'x', 1, MSG_OOB), socket_last_error($one) === SOCKET_EOPNOTSUPP);
?>
--EXPECTF--
Warning: socket_send(): Unable to write to socket [95]: Operation not supported in %s on line %d
bool(false)
bool(true)
