--TEST--
A socket has one stream
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
var_dump(socket_export_stream($one) === socket_export_stream($one));
?>
--EXPECT--
bool(true)
