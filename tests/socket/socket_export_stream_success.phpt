--TEST--
A stream made of a socket shares its descriptor
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$stream = socket_export_stream($one);
var_dump(is_resource($stream), fwrite($stream, 'from the stream'), socket_read($two, 100));
socket_write($two, "line\nmore");
var_dump(fgets($stream), fread($stream, 4));
?>
--EXPECT--
bool(true)
int(15)
string(15) "from the stream"
string(5) "line
"
string(4) "more"
