--TEST--
At least one array with an element must be given
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$empty = [];
$null = null;
net_attempt(fn () => socket_select($null, $null, $null, 0));
net_attempt(fn () => socket_select($empty, $null, $empty, 0));
net_attempt(fn () => socket_select($empty, $empty, $empty, null));
net_attempt(fn () => socket_select($empty, $empty, $empty, -1));
?>
--EXPECT--
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
ValueError: socket_select(): At least one array argument must be passed
