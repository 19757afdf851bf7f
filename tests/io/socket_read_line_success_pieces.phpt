--TEST--
A line that arrives a byte at a time is waited for
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$child = net_fork(function () use ($one): void {
    foreach (str_split(str_repeat('0123456789', 10) . "\n!") as $byte) {
        socket_write($one, $byte);
        usleep(200);
    }
});
var_dump(socket_read($two, 1000, PHP_NORMAL_READ) === str_repeat('0123456789', 10) . "\n");
var_dump(socket_read($two, 1000));
pcntl_waitpid($child, $status);
?>
--EXPECT--
bool(true)
string(1) "!"
