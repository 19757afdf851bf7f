--TEST--
socket_cmsg_space() throws for a kind of control message that is not known
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn() => socket_cmsg_space(SOL_SOCKET, 99));
net_attempt(fn() => socket_cmsg_space(99, SCM_RIGHTS));
net_attempt(fn() => socket_cmsg_space(-1, -1));
?>
--EXPECT--
ValueError: Pair level 1 and/or type 99 is not supported
ValueError: Pair level 99 and/or type 1 is not supported
ValueError: Pair level -1 and/or type -1 is not supported
