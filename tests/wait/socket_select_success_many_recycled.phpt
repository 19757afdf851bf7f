--TEST--
A new socket that gets the number of a closed one is judged by itself
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$none = null;
socket_write($pairs[7][1], 'x');
$read = array_column($pairs, 0);
var_dump(socket_select($read, $none, $none, 0));
socket_close($pairs[7][0]);
$pairs[7] = net_unix_pair();
$read = array_column($pairs, 0);
var_dump(socket_select($read, $none, $none, 0));
socket_write($pairs[7][1], 'x');
$read = array_column($pairs, 0);
var_dump(socket_select($read, $none, $none, 0), array_keys($read));
?>
--EXPECT--
int(1)
int(0)
int(1)
array(1) {
  [0]=>
  int(7)
}
