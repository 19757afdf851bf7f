--TEST--
A pair of stream sockets carries bytes both ways
--EXTENSIONS--
sockets
--FILE--
<?php
var_dump(socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair), count($pair));
[$one, $two] = $pair;
socket_write($one, 'there');
socket_write($two, 'back');
var_dump(socket_read($two, 10), socket_read($one, 10));
?>
--EXPECT--
bool(true)
int(2)
string(5) "there"
string(4) "back"
