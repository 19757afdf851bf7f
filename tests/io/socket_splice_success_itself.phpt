--TEST--
A socket whose peer echoes may be both ends
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
$proxy = net_fork(fn() => socket_splice($b, $b, PHP_INT_MAX));
socket_close($b);
$data = random_bytes(100000);
var_dump(socket_send_all($a, $data, 0, 10), socket_recv_exact($a, $back, 100000, 0, 10), $back === $data);
socket_shutdown($a, 1);
pcntl_waitpid($proxy, $status);
?>
--EXPECT--
int(100000)
int(100000)
bool(true)
