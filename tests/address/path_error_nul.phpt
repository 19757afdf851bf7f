--TEST--
A path with a NUL byte in it is refused wherever a path is taken, and nothing is made
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$socket = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$message = ['name' => ['path' => "$path\0more"], 'iov' => ['x']];
net_attempt(fn () => socket_bind($socket, "$path\0more"));
net_attempt(fn () => socket_connect($socket, "$path\0"));
net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, "$path\0more"));
var_dump(socket_sendmsg($socket, $message), socket_sendmmsg($socket, [$message]), file_exists($path));

socket_bind($socket, $path);
net_attempt(fn () => socket_connect(socket_create(AF_UNIX, SOCK_DGRAM, 0), "$path\0more"));
?>
--EXPECTF--
ValueError: socket_bind(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
ValueError: socket_sendto(): Argument #5 ($address) must not contain any null bytes

Warning: socket_sendmsg(): error converting user data (path: msghdr > name > path): the path must not contain any null bytes in %s on line %d

Warning: socket_sendmmsg(): error converting user data (path: messages > element #0 > name > path): the path must not contain any null bytes in %s on line %d
bool(false)
bool(false)
bool(false)
ValueError: socket_connect(): Argument #2 ($address) must not contain any null bytes
