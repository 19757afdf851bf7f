--TEST--
One variable for two arrays is left with what is ready in both
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
socket_write($pairs[9][1], 'x');
$both = array_column($pairs, 0);
$none = null;
var_dump(socket_select($both, $both, $none, 0), array_keys($both));
?>
--EXPECT--
int(51)
array(1) {
  [0]=>
  int(9)
}
