--TEST--
A message to a peer that is gone raises an error, not SIGPIPE
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
socket_close($b);
pcntl_signal(SIGPIPE, SIG_DFL);
var_dump(socket_sendmsg($a, ['iov' => ['data']]));
?>
--EXPECTF--

Warning: socket_sendmsg(): Error in sendmsg [32]: Broken pipe in %s on line %d
bool(false)
