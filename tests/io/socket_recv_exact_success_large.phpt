--TEST--
A large amount arrives whole, a small one keeps no large string
--EXTENSIONS--
sockets_ext
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_tcp_pair();
$sender = net_fork(function () use ($a) {
    socket_send_all($a, str_repeat('abcdefgh', 1 << 19));
    socket_send_all($a, 'small');
});
var_dump(socket_recv_exact($b, $data, 1 << 22, 0, 20), $data === str_repeat('abcdefgh', 1 << 19));
unset($data);
pcntl_waitpid($sender, $status);
$before = memory_get_usage();
var_dump(socket_recv_exact($b, $data, 1 << 22, 0, 0), memory_get_usage() - $before < 1000);
?>
--EXPECT--
int(4194304)
bool(true)
int(5)
bool(true)
