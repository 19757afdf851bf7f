--TEST--
After socket_iovec_free() any use is an Error that says so
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
$iovec = socket_iovec_alloc(1, 3);
socket_iovec_free($iovec);
net_attempt(fn () => socket_iovec_add($iovec, 1));
net_attempt(fn () => socket_iovec_set($iovec, 0, 'a'));
net_attempt(fn () => socket_iovec_fetch($iovec, 0));
net_attempt(fn () => socket_iovec_delete($iovec, 0));
net_attempt(fn () => socket_iovec_free($iovec));
net_attempt(fn () => socket_readv($left, $iovec));
net_attempt(fn () => socket_writev($left, $iovec));
net_attempt(fn () => socket_sendmsg($left, ['iov' => $iovec]));
net_attempt(fn () => count($iovec));
socket_set_nonblock($right);
var_dump(socket_read($right, 10));
?>
--EXPECT--
Error: socket_iovec_add(): Argument #1 ($iovec) has already been freed
Error: socket_iovec_set(): Argument #1 ($iovec) has already been freed
Error: socket_iovec_fetch(): Argument #1 ($iovec) has already been freed
Error: socket_iovec_delete(): Argument #1 ($iovec) has already been freed
Error: socket_iovec_free(): Argument #1 ($iovec) has already been freed
Error: socket_readv(): Argument #2 ($iovec) has already been freed
Error: socket_writev(): Argument #2 ($iovec) has already been freed
Error: SocketIovec has already been freed
Error: SocketIovec has already been freed
bool(false)
