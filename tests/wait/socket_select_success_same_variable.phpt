--TEST--
One variable for two arrays is left with what is ready in both
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$three, $four] = net_unix_pair();
socket_write($one, 'x');
$both = ['ready' => $two, 'silent' => $four];
$null = null;
var_dump(socket_select($both, $both, $null, 0), array_keys($both));
?>
--EXPECT--
int(3)
array(1) {
  [0]=>
  string(5) "ready"
}
