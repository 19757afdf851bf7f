--TEST--
At the end of the stream socket_recv returns 0 and stores null
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($one);
$data = 'before';
var_dump(socket_recv($two, $data, 100, 0), $data, socket_last_error($two));
?>
--EXPECT--
int(0)
NULL
int(0)
