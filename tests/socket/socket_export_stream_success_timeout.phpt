--TEST--
An exported stream has default_socket_timeout as its timeout
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

ini_set('default_socket_timeout', '1');
[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
$start = hrtime(true);
var_dump(fread($stream, 1), stream_get_meta_data($stream)['timed_out'], (hrtime(true) - $start) / 1e9 > 0.9);
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
