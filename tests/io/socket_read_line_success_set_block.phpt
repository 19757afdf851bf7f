--TEST--
The line that docs/migrating.md gives makes non-blocking sockets, accepted ones too, wait for whole lines
--EXTENSIONS--
sockets
pcntl
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
socket_set_nonblock($listener);
$child = net_fork(function () use ($port): void {
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    foreach (str_split("a line\n") as $byte) {
        usleep(1000);
        socket_write($client, $byte);
    }
});
net_wait_readable($listener);
$connection = socket_accept($listener);
socket_set_block($connection);
echo net_visible(socket_read($connection, 100, PHP_NORMAL_READ)), "\n";
var_dump(@socket_read($connection, 100, PHP_NORMAL_READ), socket_last_error($connection) === SOCKET_ECONNRESET);
pcntl_waitpid($child, $status);
?>
--EXPECT--
"a line\n"
bool(false)
bool(true)
