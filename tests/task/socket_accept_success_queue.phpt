--TEST--
socket_accept() of several tasks on one listener: they queue, each gets a connection
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

[$listener, $port] = net_tcp_listener();
$accept = function (string $name) use ($listener) {
    $client = socket_accept($listener);
    echo $name, ' reads ', socket_read($client, 100), "\n";
};
$tasks = [socket_spawn($accept, 'first'), socket_spawn($accept, 'second')];
socket_sleep(0);
foreach (['one', 'two'] as $i => $data) {
    $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
    socket_connect($client, '127.0.0.1', $port);
    socket_write($client, $data);
    $tasks[$i]->join();
}
?>
--EXPECT--
first reads one
second reads two
