--TEST--
A handler of a signal closes the listener, and the server ends
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_fork();
skip_unless_function('posix_kill');
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function ask(int $port, string $text): string|false
{
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    socket_write($client, $text);
    return @socket_read($client, 100);
}

[$listener, $port] = net_tcp_listener();
pcntl_async_signals(true);
pcntl_signal(SIGTERM, function () use ($listener): void {
    echo "SIGTERM\n";
    socket_close($listener);
});
$process = getmypid();
$child = net_fork(function () use ($process, $port): void {
    ask($port, 'text');
    posix_kill($process, SIGTERM);
});
var_dump(socket_serve($listener, fn(Socket $connection) => socket_write($connection, 'answer')));
pcntl_waitpid($child, $status);
?>
--EXPECT--
SIGTERM
int(1)
