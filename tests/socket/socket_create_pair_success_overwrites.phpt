--TEST--
The pair takes the place of what the variable held
--EXTENSIONS--
sockets
--FILE--
<?php
$pair = ['old' => 'value'];
socket_create_pair(AF_UNIX, SOCK_DGRAM, 0, $pair);
var_dump(array_keys($pair), $pair[0] instanceof Socket, $pair[1] instanceof Socket);
?>
--EXPECT--
array(2) {
  [0]=>
  int(0)
  [1]=>
  int(1)
}
bool(true)
bool(true)
