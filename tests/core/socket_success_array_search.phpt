--TEST--
array_search and in_array find the socket itself and no other
--EXTENSIONS--
sockets
--FILE--
<?php
$one = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$two = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$three = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
var_dump(array_search($two, [$one, $two, $three]), in_array($three, [$one, $two]));
var_dump(array_search($two, [$one, $two, $three], true), in_array($three, [$one, $two], true));
?>
--EXPECT--
int(1)
bool(false)
int(1)
bool(false)
