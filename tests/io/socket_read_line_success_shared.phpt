--TEST--
Processes that share a socket each get whole lines
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$back, $from_child] = net_unix_pair();
socket_write($one, "mine\nthe child's\nmine again\n");
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
$child = net_fork(fn () => socket_write($from_child, socket_read($two, 100, PHP_NORMAL_READ)));
echo net_visible(socket_read($back, 100)), "\n";
pcntl_waitpid($child, $status);
echo net_visible(socket_read($two, 100, PHP_NORMAL_READ)), "\n";
?>
--EXPECT--
"mine\n"
"the child's\n"
"mine again\n"
