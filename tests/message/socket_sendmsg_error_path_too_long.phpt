--TEST--
A path has at most 108 bytes
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$a = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendmsg($a, ['name' => ['path' => str_repeat('x', 108)]]));
var_dump(socket_sendmsg($a, ['name' => ['path' => str_repeat('x', 109)]]));
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [2]: No such file or directory in %s on line %d
bool(false)

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path is too long, the maximum permitted length is 108 in %s on line %d
bool(false)
