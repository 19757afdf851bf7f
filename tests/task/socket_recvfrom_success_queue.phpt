--TEST--
Datagram reads of several tasks on one socket queue: first come, first served
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

[$server, $port] = net_udp_bound();
[$client] = net_udp_bound();
$receive = function (string $name) use ($server) {
    socket_recvfrom($server, $data, 100, 0, $address, $port);
    echo $name, ' got ', $data, "\n";
};
$tasks = [socket_spawn($receive, 'first'), socket_spawn($receive, 'second'), socket_spawn($receive, 'third')];
socket_sleep(0);
foreach (['one', 'two', 'three'] as $data) {
    socket_sendto($client, $data, strlen($data), 0, '127.0.0.1', $port);
}
foreach ($tasks as $task) {
    $task->join();
}
?>
--EXPECT--
first got one
second got two
third got three
