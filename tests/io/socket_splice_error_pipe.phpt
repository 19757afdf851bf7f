--TEST--
A receiver that is gone is an error and no signal, and the source keeps its bytes
--EXTENSIONS--
sockets_ext
pcntl
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

pcntl_signal(SIGPIPE, SIG_DFL);
[$a, $b] = net_unix_pair();
[$c, $d] = net_unix_pair();
socket_write($a, 'kept');
socket_close($d);
var_dump(socket_splice($b, $c, 100), socket_last_error($c) === SOCKET_EPIPE, socket_last_error($b), socket_read($b, 100));
?>
--EXPECTF--
Warning: socket_splice(): Unable to write to socket [32]: Broken pipe in %s on line %d
bool(false)
bool(true)
int(0)
string(4) "kept"
