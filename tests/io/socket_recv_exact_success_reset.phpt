--TEST--
An error in the middle gives what came before it; the next call has nothing
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
socket_write($b, 'never read');
socket_write($a, 'before');
socket_close($a);
var_dump(socket_recv_exact($b, $data, 100), $data, socket_last_error($b) === SOCKET_ECONNRESET);
?>
--EXPECT--
int(6)
string(6) "before"
bool(true)
