--TEST--
socket_serve() with a limit: so many handlers at once
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
$now = $most = 0;
socket_spawn(function () use ($listener, $port): void {
    socket_group(function (SocketGroup $group) use ($port): void {
        for ($i = 0; $i < 10; $i++) {
            $group->spawn('ask', $port, 'text');
        }
    });
    socket_close($listener);
});
$served = socket_serve([$listener, $listener], function (Socket $connection) use (&$now, &$most): void {
    $most = max($most, ++$now);
    socket_read($connection, 10);
    socket_sleep(0.001);
    $now--;
}, 3);
echo "$served served, at most $most at once\n";
?>
--EXPECT--
10 served, at most 3 at once
