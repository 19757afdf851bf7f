--TEST--
A child waits for the sockets that it has inherited
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
[$back, $from_child] = net_unix_pair();
$read = [$two];
$null = null;
var_dump(socket_select($read, $null, $null, 0));
$child = net_fork(function () use ($two, $from_child): void {
    socket_write($from_child, net_wait_readable($two) ? socket_read($two, 10) : 'nothing');
});
socket_write($one, 'hello');
var_dump(socket_read($back, 100));
pcntl_waitpid($child, $status);
?>
--EXPECT--
int(0)
string(5) "hello"
