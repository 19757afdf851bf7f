--TEST--
A socket that is exported sets the mode of its stream as well
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$stream = socket_export_stream($one);
socket_set_nonblock($one);
var_dump(stream_get_meta_data($stream)['blocked'], fread($stream, 1));
socket_set_block($one);
var_dump(stream_get_meta_data($stream)['blocked']);
?>
--EXPECT--
bool(false)
string(0) ""
bool(true)
