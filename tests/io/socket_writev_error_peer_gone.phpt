--TEST--
A peer that is gone is EPIPE with a warning, and no signal
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_async_signals(true);
pcntl_signal(SIGPIPE, static fn () => print("signal\n"));
[$left, $right] = net_unix_pair();
socket_close($right);
var_dump(socket_writev($left, ['a', 'b']), socket_last_error($left) === SOCKET_EPIPE);
$iovec = socket_iovec_alloc(1, 0);
socket_iovec_set($iovec, 0, 'a');
var_dump(socket_writev($left, $iovec));
?>
--EXPECTF--
Warning: socket_writev(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)

Warning: socket_writev(): unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
