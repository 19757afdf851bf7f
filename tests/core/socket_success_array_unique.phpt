--TEST--
array_unique and sort with flags tell sockets apart by their strings
--EXTENSIONS--
sockets_ext
--FILE--
<?php
for ($i = 0; $i < 3; $i++) {
    $sockets[] = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
}
var_dump(array_keys(array_unique([...$sockets, ...$sockets])));
?>
--EXPECT--
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(1)
  [2]=>
  int(2)
}
