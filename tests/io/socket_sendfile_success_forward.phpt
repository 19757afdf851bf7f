--TEST--
A stream that cannot seek is read forward, and never back
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$stream = popen('printf 0123456789', 'r');
var_dump(socket_sendfile($a, $stream, 4, 2), socket_sendfile($a, $stream, 6), socket_recv_exact($b, $data, 6, 0, 5), $data);
var_dump(socket_sendfile($a, $stream, 0));
?>
--EXPECTF--
int(2)
int(4)
int(6)
string(6) "456789"

Warning: socket_sendfile(): Unable to send file [29]: Illegal seek in %s on line %d
bool(false)
