--TEST--
A socket that stands in an array twice is ready twice, and counts once
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$read = ['a' => $two, 'b' => $one, 'c' => $two];
$null = null;
var_dump(socket_select($read, $null, $null, 0), array_keys($read));
?>
--EXPECT--
int(1)
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "c"
}
