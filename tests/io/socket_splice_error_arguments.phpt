--TEST--
What cannot be spliced is named
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$datagrams] = net_unix_pair(SOCK_DGRAM);
net_attempt(fn() => socket_splice($a, $b, -1));
net_attempt(fn() => socket_splice($a, $b, 1, 0, -1));
net_attempt(fn() => socket_splice($a, $b, 1, 0, NAN));
net_attempt(fn() => socket_splice($a, $b, 1, MSG_OOB));
net_attempt(fn() => socket_splice($datagrams, $b, 1));
net_attempt(fn() => socket_splice($a, $datagrams, 1));
[$closed] = net_unix_pair();
socket_close($closed);
net_attempt(fn() => socket_splice($closed, $b, 1));
net_attempt(fn() => socket_splice($a, $closed, 1));
?>
--EXPECT--
ValueError: socket_splice(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_splice(): Argument #5 ($timeout) must be greater than or equal to 0
ValueError: socket_splice(): Argument #5 ($timeout) must be greater than or equal to 0
ValueError: socket_splice(): Argument #4 ($flags) must be a combination of MSG_MORE and MSG_DONTWAIT
ValueError: socket_splice(): Argument #1 ($from) must be a stream socket
ValueError: socket_splice(): Argument #2 ($to) must be a stream socket
Error: socket_splice(): Argument #1 ($from) has already been closed
Error: socket_splice(): Argument #2 ($to) has already been closed
