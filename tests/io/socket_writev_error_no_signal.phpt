--TEST--
With the signal at its default the process lives on
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$left, $right] = net_unix_pair();
socket_close($right);
var_dump(@socket_writev($left, ['a', 'b']));
echo "alive\n";
?>
--EXPECT--
bool(false)
alive
