--TEST--
At the end of the stream the part of a line is returned, then false
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
var_dump(socket_read($two, 100, PHP_NORMAL_READ), socket_last_error($two) === SOCKET_ECONNRESET);
?>
--EXPECTF--
"line\n"
string(4) "part"
int(0)

Warning: socket_read(): unable to read from socket [104]: Connection reset by peer in %s on line %d
bool(false)
bool(true)
