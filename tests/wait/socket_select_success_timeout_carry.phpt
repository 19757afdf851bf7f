--TEST--
Microseconds beyond a second are carried to the seconds
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$null = null;
$read = [$one];
$start = hrtime(true);
var_dump(socket_select($read, $null, $null, -1, 1020000), hrtime(true) - $start >= 20e6);
$write = [$one];
var_dump(socket_select($null, $write, $null, -1, 5000000), socket_select($null, $write, $null, 0, PHP_INT_MAX));
?>
--EXPECT--
int(0)
bool(true)
int(1)
int(1)
