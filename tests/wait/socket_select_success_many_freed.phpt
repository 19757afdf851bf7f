--TEST--
A socket that leaves the script while it is waited for is closed at once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$read = array_column($pairs, 0);
$none = null;
socket_select($read, $none, $none, 0);
unset($pairs[4][0]);
var_dump(socket_read($pairs[4][1], 1));
?>
--EXPECT--
string(0) ""
