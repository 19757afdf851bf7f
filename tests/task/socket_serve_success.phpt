--TEST--
socket_serve() runs a handler for each connection until the listener is closed; returns how many
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
socket_spawn(function () use ($listener, $port): void {
    socket_group(function (SocketGroup $group) use ($port): void {
        foreach (['one', 'two', 'three'] as $text) {
            $group->spawn(fn() => print ask($port, $text) . "\n");
        }
    });
    socket_close($listener);
});
var_dump(socket_serve($listener, function (Socket $connection): void {
    socket_write($connection, strtoupper(socket_read($connection, 100)));
}));
?>
--EXPECT--
ONE
TWO
THREE
int(3)
