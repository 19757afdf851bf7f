--TEST--
What has come of a line is kept while the task waits for the rest of it and others read
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
$line = socket_spawn(fn () => socket_read($near, 1000, PHP_NORMAL_READ));
$others = socket_spawn(fn () => [
    socket_read($other, 1000, PHP_NORMAL_READ),
    socket_read($other, 1000),
    socket_recv($other, $data, 1000, 0),
    $data,
]);
foreach (["first, ", "second, ", "third\nnext"] as $part) {
    socket_write($far, $part);
    socket_sleep(0.001);
    socket_write($peer, strtoupper($part) . "\n");
    socket_sleep(0.001);
}
var_dump($line->join());
echo json_encode($others->join()), "\n";
var_dump(socket_read($near, 1000));
?>
--EXPECT--
string(21) "first, second, third
"
["FIRST, \n","SECOND, \n",11,"THIRD\nNEXT\n"]
string(4) "next"
