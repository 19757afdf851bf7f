--TEST--
With null seconds it waits for as long as it takes, whatever the microseconds
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$child = net_fork(function () use ($one): void {
    usleep(50000);
    socket_write($one, 'x');
});
$read = [$two];
$null = null;
var_dump(socket_select($read, $null, $null, null, 1), socket_read($two, 10));
pcntl_waitpid($child, $status);
?>
--EXPECT--
int(1)
string(1) "x"
