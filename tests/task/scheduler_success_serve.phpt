--TEST--
With a scheduler socket_serve() serves until its listener is closed
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
$scheduler->spawn(function () use ($listener) {
    var_dump(socket_serve($listener, function (Socket $client) {
        while (($line = @socket_read($client, 100, PHP_NORMAL_READ)) !== false) {
            socket_write($client, strtoupper($line));
        }
    }, 2));
});
$scheduler->spawn(function () use ($listener, $port) {
    for ($i = 0; $i < 5; $i++) {
        $tasks[] = socket_spawn(function () use ($port, $i) {
            $client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
            socket_connect($client, '127.0.0.1', $port);
            socket_write($client, "client $i\n");
            return socket_read($client, 100, PHP_NORMAL_READ);
        });
    }
    foreach ($tasks as $task) {
        echo $task->join();
    }
    socket_close($listener);
});
$scheduler->run();
?>
--EXPECT--
CLIENT 0
CLIENT 1
CLIENT 2
CLIENT 3
CLIENT 4
int(5)
