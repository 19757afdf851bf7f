--TEST--
Without anything ready the arrays are empty and the result is 0
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$read = ['a' => $one, 'b' => $two];
$except = [$one];
$write = null;
var_dump(socket_select($read, $write, $except, 0), $read, $write, $except);
?>
--EXPECT--
int(0)
array(0) {
}
NULL
array(0) {
}
