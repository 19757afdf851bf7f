--TEST--
TCP_CONGESTION takes a name and gives it back in an array
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('TCP_CONGESTION');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, 0);
var_dump(socket_set_option($socket, SOL_TCP, TCP_CONGESTION, 'reno'));
var_dump(socket_get_option($socket, SOL_TCP, TCP_CONGESTION));
?>
--EXPECT--
bool(true)
array(1) {
  ["name"]=>
  string(4) "reno"
}
