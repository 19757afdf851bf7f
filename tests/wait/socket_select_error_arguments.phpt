--TEST--
socket_select demands arrays by reference and a number of seconds
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$read = [$one];
$null = null;
$number = 1;
net_attempt(fn () => socket_select($read, $null, $null));
net_attempt(fn () => socket_select($number, $null, $null, 0));
net_attempt(fn () => socket_select($read, $one, $null, 0));
net_attempt(fn () => socket_select($read, $null, $null, 'soon'));
net_attempt(fn () => socket_select($read, $null, $null, 0, null, 0));
var_dump(socket_select($read, $null, $null, '0', '0'));
?>
--EXPECT--
ArgumentCountError: socket_select() expects at least 4 arguments, 3 given
TypeError: socket_select(): Argument #1 ($read) must be of type ?array, int given
TypeError: socket_select(): Argument #2 ($write) must be of type ?array, Socket given
TypeError: socket_select(): Argument #4 ($seconds) must be of type ?int, string given
ArgumentCountError: socket_select() expects at most 5 arguments, 6 given
int(1)
