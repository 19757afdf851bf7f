--TEST--
On a connected Unix stream an address is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
var_dump(socket_sendto($one, 'x', 1, 0, '/nowhere'), socket_last_error($one) === SOCKET_EISCONN);
?>
--EXPECTF--
Warning: socket_sendto(): Unable to write to socket [106]: Transport endpoint is already connected in %s on line %d
bool(false)
bool(true)
