--TEST--
Would-block is silent, and the vectors keep what they hold
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
socket_set_nonblock($right);
$iovec = socket_iovec_alloc(2, 5, 5);
socket_iovec_set($iovec, 0, 'kept');
var_dump(socket_readv($right, $iovec), socket_last_error($right) === SOCKET_EAGAIN);
var_dump(socket_iovec_fetch($iovec, 0), socket_iovec_fetch($iovec, 1));
socket_write($left, 'ab');
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0));
var_dump(socket_readv($right, $iovec), socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
bool(false)
bool(true)
string(4) "kept"
string(0) ""
int(2)
string(2) "ab"
bool(false)
string(2) "ab"
