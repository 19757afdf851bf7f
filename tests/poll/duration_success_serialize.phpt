--TEST--
a Duration is stored and restored
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_poll();
?>
--FILE--
<?php
use Time\Duration;

$duration = Duration::fromSeconds(3, 500)->negate();
echo serialize($duration), "\n", json_encode($duration), "\n";
var_dump(unserialize(serialize($duration)) == $duration);
var_export($duration);
echo "\n";
var_dump((array) $duration);
?>
--EXPECT--
O:13:"Time\Duration":3:{s:7:"seconds";i:3;s:11:"nanoseconds";i:500;s:8:"negative";b:1;}
{"seconds":3,"nanoseconds":500,"negative":true}
bool(true)
\Time\Duration::__set_state(array(
   'seconds' => 3,
   'nanoseconds' => 500,
   'negative' => true,
))
array(3) {
  ["seconds"]=>
  int(3)
  ["nanoseconds"]=>
  int(500)
  ["negative"]=>
  bool(true)
}
