--TEST--
It returns as soon as something is ready, long before the time is up
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$child = net_fork(function () use ($one): void {
    usleep(20000);
    socket_write($one, 'x');
});
$read = [$two];
$null = null;
$start = hrtime(true);
var_dump(socket_select($read, $null, $null, 60), hrtime(true) - $start < 30e9);
pcntl_waitpid($child, $status);
?>
--EXPECT--
int(1)
bool(true)
