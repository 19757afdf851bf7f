--TEST--
Would-block is silent, and the vectors keep what they hold
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$left, $right] = net_unix_pair();
socket_set_nonblock($left);
while (@socket_write($left, str_repeat('.', 65536)) !== false) {
    continue;
}
$iovec = socket_iovec_alloc(1, 0);
socket_iovec_set($iovec, 0, 'kept');
socket_clear_error($left);
var_dump(socket_writev($left, $iovec), socket_last_error($left) === SOCKET_EAGAIN);
socket_clear_error($left);
var_dump(socket_writev($left, ['kept', 'too']), socket_last_error($left) === SOCKET_EAGAIN);
var_dump(socket_iovec_fetch($iovec, 0));
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
string(4) "kept"
