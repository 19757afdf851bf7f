--TEST--
Bytes that a TCP socket discards with MSG_TRUNC show nothing that other tasks have received
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

[$near, $far] = net_tcp_pair();
[$other, $peer] = net_unix_pair();
$discards = socket_spawn(fn () => [socket_recv($near, $data, 8, MSG_TRUNC), bin2hex($data)]);
$reads = socket_spawn(fn () => socket_read($other, 100));
socket_sleep(0);
socket_write($peer, 'SECRET OF ANOTHER');
socket_write($far, 'discarded');
var_dump($reads->join());
echo json_encode($discards->join()), "\n";
var_dump(socket_read($near, 100));
?>
--EXPECT--
string(17) "SECRET OF ANOTHER"
[8,"0000000000000000"]
string(1) "d"
