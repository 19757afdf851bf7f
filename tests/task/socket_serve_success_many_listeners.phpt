--TEST--
socket_serve() with several listeners: one is non-blocking, one is there twice; connections block
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

[$first, $port] = net_tcp_listener();
[$second, $other] = net_tcp_listener();
socket_set_nonblock($second);
socket_spawn(function () use ($first, $second, $port, $other): void {
    for ($i = 0; $i < 2; $i++) {
        echo ask($port, "first $i"), ask($other, "second $i"), "\n";
    }
    socket_close($first);
    echo ask($other, "the second goes on\n");
    socket_shutdown($second);
});
var_dump(socket_serve([$first, 'again' => $first, $second], function (Socket $connection): void {
    socket_sleep(0);
    socket_write($connection, socket_read($connection, 100) . ' ');
}));
?>
--EXPECT--
first 0 second 0 
first 1 second 1 
the second goes on
 int(5)
