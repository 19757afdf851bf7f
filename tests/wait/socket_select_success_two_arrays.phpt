--TEST--
A socket that is ready in two arrays counts twice
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$read = [$two, $one];
$write = [$two, $one];
$except = [$two];
var_dump(socket_select($read, $write, $except, 0), array_keys($read), array_keys($write), $except);
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  int(0)
}
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(1)
}
array(0) {
}
