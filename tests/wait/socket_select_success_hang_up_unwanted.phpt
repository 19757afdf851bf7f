--TEST--
A hang-up or error that nobody waits for does not end the wait
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
$unconnected = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$read = $write = null;
$except = [$one, $unconnected];
$start = hrtime(true);
var_dump(socket_select($read, $write, $except, 0, 90000), $except, hrtime(true) - $start >= 90e6);
$except = [$one];
var_dump(socket_select($read, $write, $except, 0), $except);
?>
--EXPECT--
int(0)
array(0) {
}
bool(true)
int(0)
array(0) {
}
