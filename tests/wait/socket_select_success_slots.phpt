--TEST--
A socket that is in no set is never taken for one of the set, whatever slot it stood at before
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 30; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$write = $except = null;
$counts = [];
for ($call = 0; $call < 300; $call++) {
    // Each socket has stood at most slots, and comes back to sets that are shorter, longer and in another order.
    shuffle($sockets);
    $number = mt_rand(1, 60);
    $read = array_slice($sockets, 0, $number);
    $write = array_slice($sockets, mt_rand(0, 30), $number);
    $expected = count($write);
    $counts[] = socket_select($read, $write, $except, 0) === $expected && $read === [] && count($write) === $expected;
}
var_dump(array_unique($counts));
?>
--EXPECT--
array(1) {
  [0]=>
  bool(true)
}
