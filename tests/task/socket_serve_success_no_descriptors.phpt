--TEST--
While descriptors are short socket_serve() pauses, then goes on
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
skip_unless_proc();
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$listener, $port] = net_tcp_listener();
$clients = [];
for ($i = 0; $i < 4; $i++) {
    $clients[] = $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
}
socket_sleep(0);
$task = socket_spawn(function () use ($clients, $listener): void {
    socket_sleep(0.02);
    foreach ($clients as $client) {
        socket_write($client, 'text');
    }
    foreach ($clients as $client) {
        echo socket_read($client, 100), "\n";
    }
    socket_close($listener);
});
net_limit_descriptors(net_open_descriptors() + 2);
$served = socket_serve($listener, function (Socket $connection): void {
    socket_write($connection, 'answer to ' . socket_read($connection, 4));
});
echo "$served served\n";
?>
--EXPECT--
answer to text
answer to text
answer to text
answer to text
4 served
