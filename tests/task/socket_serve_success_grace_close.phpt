--TEST--
socket_close() on the listener of a full server: handlers that are left are cancelled after the grace
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
$client = socket_spawn(fn() => ask($port, 'text'));
var_dump(socket_serve($listener, function (Socket $connection) use ($listener): void {
    socket_spawn(fn() => socket_close($listener));
    try {
        socket_sleep(100);
    } finally {
        echo "cancelled\n";
        socket_write($connection, 'goodbye');
    }
}, 1, 0.01));
var_dump($client->join());
?>
--EXPECT--
cancelled
int(1)
string(7) "goodbye"
