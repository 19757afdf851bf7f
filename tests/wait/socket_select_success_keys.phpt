--TEST--
Each array is left with its ready sockets, under their keys and in their order
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$three, $four] = net_unix_pair();
[$five, $six] = net_unix_pair();
socket_write($one, 'x');
socket_write($five, 'x');
$read = ['last' => $six, 7 => $four, -3 => $two, 'none' => $three];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0), array_keys($read), $read['last'] === $six, $read[-3] === $two);
?>
--EXPECT--
int(2)
array(2) {
  [0]=>
  string(4) "last"
  [1]=>
  int(-3)
}
bool(true)
bool(true)
