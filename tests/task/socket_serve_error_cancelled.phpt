--TEST--
Cancelling the task of socket_serve() cancels the handlers, and leaves the listener open
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
$server = null;
$client = socket_spawn(fn() => ask($port, 'text'));
$handler = function (Socket $connection) use (&$server): void {
    $server->cancel();
    try {
        socket_sleep(100);
    } finally {
        echo "cancelled\n";
    }
};
$server = socket_spawn('socket_serve', $listener, $handler);
net_attempt(fn() => $server->join());
var_dump($client->join());
net_attempt(fn() => socket_deadline(0.005, fn() => socket_serve($listener, 'count')));
var_dump(socket_listen($listener));
?>
--EXPECT--
cancelled
SocketCancelledError: The task was cancelled
string(0) ""
SocketTimeoutException: The deadline of socket_deadline() has expired
bool(true)
