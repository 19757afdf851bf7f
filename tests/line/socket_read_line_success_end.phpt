--TEST--
At the end of the stream the part of a line is returned, then ""
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, "line\npart");
socket_close($one);
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two));
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_read($two, 100, PHP_NORMAL_READ));
?>
--EXPECT--
"line\n"
string(4) "part"
int(0)
string(0) ""
string(0) ""
