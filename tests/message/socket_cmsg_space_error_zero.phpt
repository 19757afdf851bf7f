--TEST--
Level 0 and type 0 are no control message
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

net_attempt(fn () => socket_cmsg_space(0, 0));
?>
--EXPECT--
ValueError: Pair level 0 and/or type 0 is not supported
