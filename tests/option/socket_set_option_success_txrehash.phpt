--TEST--
SO_TXREHASH is set to that of the system by -1; Linux refuses the number that it has for this itself
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_TXREHASH', 'SOCK_TXREHASH_DEFAULT');
@socket_get_option(socket_create(AF_INET, SOCK_STREAM, SOL_TCP), SOL_SOCKET, SO_TXREHASH) !== false or skip('the kernel has no SO_TXREHASH');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$first = socket_get_option($socket, SOL_SOCKET, SO_TXREHASH);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_TXREHASH, 1 - $first));
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_TXREHASH, SOCK_TXREHASH_DEFAULT), socket_last_error($socket) === SOCKET_EINVAL);
var_dump(socket_get_option($socket, SOL_SOCKET, SO_TXREHASH) === 1 - $first);
var_dump(socket_set_option($socket, SOL_SOCKET, SO_TXREHASH, -1));
var_dump(socket_get_option($socket, SOL_SOCKET, SO_TXREHASH) === $first);
?>
--EXPECT--
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
