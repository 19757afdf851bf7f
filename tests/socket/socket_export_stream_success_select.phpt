--TEST--
stream_select and socket_select see the same descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
socket_write($two, 'x');
$streams = [$stream];
$none = null;
var_dump(stream_select($streams, $none, $none, 5), net_wait_readable($one, 5));
?>
--EXPECT--
int(1)
bool(true)
