--TEST--
A Unix path that is too long is refused, one where nothing is warns
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, str_repeat('x', 109)));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, "\0" . str_repeat('x', 108)));
var_dump(socket_sendto($socket, 'x', 1, 0, net_unix_path()), socket_last_error($socket) === SOCKET_ENOENT);
var_dump(socket_sendto($socket, 'x', 1, 0, '/' . str_repeat('x', 107)));
?>
--EXPECTF--
ValueError: socket_sendto(): Argument #5 ($address) must be less than 109
ValueError: socket_sendto(): Argument #5 ($address) must be less than 109

Warning: socket_sendto(): Unable to write to socket [2]: No such file or directory in %s on line %d
bool(false)
bool(true)

Warning: socket_sendto(): Unable to write to socket [2]: No such file or directory in %s on line %d
bool(false)
