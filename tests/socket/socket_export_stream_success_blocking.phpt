--TEST--
A non-blocking socket makes a non-blocking stream
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
socket_set_nonblock($one);
var_dump(stream_get_meta_data(socket_export_stream($one))['blocked']);
?>
--EXPECT--
bool(false)
