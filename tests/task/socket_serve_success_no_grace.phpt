--TEST--
Without a grace socket_serve() waits for the handlers that are left
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
    socket_close($listener);
    socket_sleep(0.01);
    socket_write($connection, 'served');
}));
var_dump($client->join());
?>
--EXPECT--
int(1)
string(6) "served"
