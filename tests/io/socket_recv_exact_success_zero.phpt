--TEST--
No bytes are there at once
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$data = 'before';
var_dump(socket_recv_exact($b, $data, 0), $data);
?>
--EXPECT--
int(0)
string(0) ""
