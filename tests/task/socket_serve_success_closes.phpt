--TEST--
A connection is closed when its handler ends, also where the handler has kept it or throws
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
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
$kept = [];
socket_spawn(function () use ($listener, $port): void {
    var_dump(ask($port, 'keep'), ask($port, 'throw'), ask($port, 'close'));
    socket_close($listener);
});
socket_serve($listener, function (Socket $connection) use (&$kept): void {
    $kept[] = $connection;
    $text = socket_read($connection, 100);
    if ($text === 'throw') {
        throw new Exception('the handler');
    }
    if ($text === 'close') {
        socket_close($connection);
    }
});
net_attempt(fn() => socket_write($kept[0], 'late'));
?>
--EXPECTF--
Warning: Uncaught Exception: the handler in %A
string(0) ""
string(0) ""
string(0) ""
Error: socket_write(): Argument #1 ($socket) has already been closed
