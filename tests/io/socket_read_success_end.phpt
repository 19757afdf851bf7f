--TEST--
At the end of the stream socket_read returns "" as often as it is asked
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'last');
socket_close($one);
var_dump(socket_read($two, 100), socket_read($two, 100), socket_read($two, 100));
var_dump(socket_last_error($two));
?>
--EXPECT--
string(4) "last"
string(0) ""
string(0) ""
int(0)
