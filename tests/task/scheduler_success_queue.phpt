--TEST--
With a scheduler accepts queue, writes of one stream do not mix, and a second reader gets an Error
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
require __DIR__ . '/../include/scheduler.inc';

$scheduler = new FiberScheduler();
socket_set_scheduler($scheduler);
[$listener, $port] = net_tcp_listener();
[$socket, $peer] = net_unix_pair();
$names = [];
foreach (['a', 'b'] as $name) {
    $scheduler->spawn(function () use ($listener, $name, &$names) {
        $names[] = socket_read(socket_accept($listener), 100);
    });
    $scheduler->spawn(fn () => var_dump(socket_write($socket, str_repeat($name, 1_000_000))));
}
$scheduler->spawn(function () use ($port) {
    foreach (['first', 'second'] as $name) {
        $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
        socket_connect($client, '127.0.0.1', $port);
        socket_write($client, $name);
    }
});
$scheduler->spawn(fn () => socket_read($socket, 100));
$scheduler->spawn(function () use ($socket, $peer) {
    try {
        socket_read($socket, 100);
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
    var_dump(socket_recv_exact($peer, $data, 2_000_000), $data === str_repeat('a', 1_000_000) . str_repeat('b', 1_000_000));
    socket_close($peer);
});
$scheduler->run();
sort($names);
echo implode(' ', $names), "\n";
?>
--EXPECT--
Another task is already reading from this socket
int(1000000)
int(1000000)
int(2000000)
bool(true)
first second
