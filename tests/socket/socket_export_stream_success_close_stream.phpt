--TEST--
After fclose() of its stream a socket is closed
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
fclose($stream);
var_dump(socket_read($two, 1));
net_attempt(fn () => socket_write($one, 'x'));
?>
--EXPECT--
string(0) ""
Error: socket_write(): Argument #1 ($socket) has already been closed
