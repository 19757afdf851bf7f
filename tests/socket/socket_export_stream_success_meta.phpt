--TEST--
An exported stream is readable, writable and not seekable
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$meta = stream_get_meta_data(socket_export_stream($one));
var_dump($meta['mode'], $meta['seekable'], $meta['blocked'], $meta['timed_out'], $meta['unread_bytes']);
?>
--EXPECT--
string(2) "r+"
bool(false)
bool(true)
bool(false)
int(0)
