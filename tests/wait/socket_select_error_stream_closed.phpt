--TEST--
A socket whose stream was closed is a closed socket
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
fclose(socket_export_stream($one));
$read = [$two, $one];
$null = null;
net_attempt(fn () => socket_select($read, $null, $null, 0));
?>
--EXPECT--
TypeError: socket_select(): Argument #1 ($read) contains a closed socket
