--TEST--
The arrays that come back grow from the keys that they have
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$read = [5 => $two, 9 => $one];
$write = $except = null;
socket_select($read, $write, $except, 0);
$read[] = 'added';
var_dump(array_keys($read));
?>
--EXPECT--
array(2) {
  [0]=>
  int(5)
  [1]=>
  int(6)
}
