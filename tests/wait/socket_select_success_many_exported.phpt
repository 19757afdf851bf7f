--TEST--
Sockets whose descriptors belong to streams are waited for among many others
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$sockets = array_column($pairs, 0);
$none = null;
$read = $sockets;
socket_select($read, $none, $none, 0);
$stream = socket_export_stream($sockets[5]);
socket_write($pairs[5][1], 'x');
socket_write($pairs[6][1], 'x');
$read = $sockets;
var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [5, 6]);
fclose($stream);
unset($sockets[5]);
$read = $sockets;
var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [6]);
?>
--EXPECT--
int(2)
bool(true)
int(1)
bool(true)
