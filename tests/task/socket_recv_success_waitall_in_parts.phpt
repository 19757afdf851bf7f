--TEST--
With MSG_WAITALL what has come is kept while the task waits for the rest and others receive
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

[$near, $far] = net_unix_pair();
[$other, $peer] = net_unix_pair();
$all = socket_spawn(fn () => [socket_recv($near, $data, 9, MSG_WAITALL), $data]);
$long = socket_spawn(fn () => [socket_recv($other, $data, 10_002, MSG_WAITALL), $data]);
foreach (['abc', 'def', 'ghi'] as $part) {
    socket_write($far, $part);
    socket_sleep(0.001);
    socket_write($peer, str_repeat($part[0], 3334));
    socket_sleep(0.001);
}
echo json_encode($all->join()), "\n";
[$count, $data] = $long->join();
var_dump($count, $data === str_repeat('a', 3334) . str_repeat('d', 3334) . str_repeat('g', 3334));
?>
--EXPECT--
[9,"abcdefghi"]
int(10002)
bool(true)
