--TEST--
After socket_close() its stream is closed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
socket_close($one);
var_dump(is_resource($stream), socket_read($two, 1));
?>
--EXPECT--
bool(false)
string(0) ""
