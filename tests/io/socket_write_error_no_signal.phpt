--TEST--
Writing to a peer that is gone never raises SIGPIPE
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_close($two);
pcntl_signal(SIGPIPE, SIG_DFL);
var_dump(@socket_write($one, 'x'), @socket_send($one, 'x', 1, 0), @socket_sendto($one, 'x', 1, 0, ''));
echo "alive\n";
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
alive
