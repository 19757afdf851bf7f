--TEST--
A negative time is refused by the system, and the arrays stay as they are
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$null = null;
$write = ['a' => $one, 'b' => $two];
foreach ([[-1, 0], [0, -1], [1, -1], [-2, 1000000], [PHP_INT_MAX, 1000000], [PHP_INT_MIN, 0]] as [$seconds, $microseconds]) {
    var_dump(socket_select($null, $write, $null, $seconds, $microseconds));
}
var_dump(count($write), socket_last_error() === SOCKET_EINVAL, socket_last_error($one));
?>
--EXPECTF--
Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)

Warning: socket_select(): Unable to select [22]: Invalid argument in %s on line %d
bool(false)
int(2)
bool(true)
int(0)
