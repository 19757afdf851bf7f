--TEST--
Other copies of the arrays keep all their sockets
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$all = ['one' => $one, 'two' => $two];
$read = $all;
$write = null;
$except = $all;
var_dump(socket_select($read, $write, $except, 0), $read, $except, array_keys($all));
?>
--EXPECT--
int(0)
array(0) {
}
array(0) {
}
array(2) {
  [0]=>
  string(3) "one"
  [1]=>
  string(3) "two"
}
