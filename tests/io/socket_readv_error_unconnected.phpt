--TEST--
What the system refuses warns, is remembered, and leaves the vectors alone
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
$iovec = socket_iovec_alloc(1, 5);
socket_iovec_set($iovec, 0, 'kept');
var_dump(socket_readv($socket, $iovec), socket_last_error($socket) === SOCKET_ENOTCONN);
var_dump(socket_iovec_fetch($iovec, 0));
?>
--EXPECTF--
Warning: socket_readv(): unable to read from socket [107]: Transport endpoint is not connected in %s on line %d
bool(false)
bool(true)
string(4) "kept"
