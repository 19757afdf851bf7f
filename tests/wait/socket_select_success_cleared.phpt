--TEST--
A socket that stood in an earlier call is judged anew
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$three, $four] = net_unix_pair();
$null = null;
socket_write($one, 'x');
$read = [$two, $four];
var_dump(socket_select($read, $null, $null, 0), array_keys($read), socket_read($two, 10));
$read = [$four, $two];
var_dump(socket_select($read, $null, $null, 0));
socket_write($three, 'x');
$read = [$four, $two];
var_dump(socket_select($read, $null, $null, 0), array_keys($read));
?>
--EXPECT--
int(1)
array(1) {
  [0]=>
  int(0)
}
string(1) "x"
int(0)
int(1)
array(1) {
  [0]=>
  int(0)
}
