--TEST--
socket_recv stores what has arrived and returns its size
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'hello, world');
var_dump(socket_recv($two, $data, 5, 0), $data, socket_recv($two, $data, 100, 0), $data);
?>
--EXPECT--
int(5)
string(5) "hello"
int(7)
string(7) ", world"
