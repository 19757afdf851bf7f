--TEST--
A peer that closed without sending gives "" without a warning
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($one);
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two));
?>
--EXPECT--
string(0) ""
int(0)
