--TEST--
A connection that its handler has made a stream is closed with it
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
$streams = [];
socket_spawn(function () use ($listener, $port): void {
    var_dump(ask($port, 'text'));
    socket_close($listener);
});
socket_serve($listener, function (Socket $connection) use (&$streams): void {
    $streams[] = $stream = socket_export_stream($connection);
    fwrite($stream, 'by the stream');
});
var_dump(is_resource($streams[0]));
?>
--EXPECT--
string(13) "by the stream"
bool(false)
