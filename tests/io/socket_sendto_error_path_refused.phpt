--TEST--
A Unix path that nobody listens on any more is refused
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$receiver = socket_create(AF_UNIX, SOCK_DGRAM, 0);
socket_bind($receiver, $path);
socket_close($receiver);
$sender = socket_create(AF_UNIX, SOCK_DGRAM, 0);
var_dump(socket_sendto($sender, 'x', 1, 0, $path), socket_last_error($sender) === SOCKET_ECONNREFUSED);
?>
--EXPECTF--
Warning: socket_sendto(): Unable to write to socket [111]: Connection refused in %s on line %d
bool(false)
bool(true)
