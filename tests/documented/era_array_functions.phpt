--TEST--
Functions that compare elements as strings tell sockets apart, as they did resources
--EXTENSIONS--
sockets_ext
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
[$left, $right] = $pair;

$all = ['l' => $left, 'r' => $right, 'l again' => $left];
var_dump(array_keys(array_diff($all, [$left])));
var_dump(array_keys(array_intersect($all, [$left])));
var_dump(array_keys(array_unique($all)));
var_dump(implode('; ', $pair) === "$left; $right");
var_dump(array_map('intval', $pair) === [(int) $left, (int) $right]);

switch ($right) {
    case $left:
        echo "taken for the other\n";
        break;
    case (int) $right:
        echo "found by its number\n";
}
?>
--EXPECT--
array(1) {
  [0]=>
  string(1) "r"
}
array(2) {
  [0]=>
  string(1) "l"
  [1]=>
  string(7) "l again"
}
array(2) {
  [0]=>
  string(1) "l"
  [1]=>
  string(1) "r"
}
bool(true)
bool(true)
found by its number
