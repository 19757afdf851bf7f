--TEST--
Keys of sockets that are not ready are harmless: the call tries, and waits again
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

[$socket, $peer] = net_unix_pair();
$calls = 0;
$scheduler = new AnsweringScheduler(function (array $waits) use (&$calls, $peer) {
    if (++$calls === 4) {
        socket_write($peer, 'data');
    }
    return array_keys($waits);
});
socket_set_scheduler($scheduler);
var_dump(socket_read($socket, 100), $calls >= 4);
$calls = 0;
$read = [$socket];
$write = $except = null;
var_dump(socket_select($read, $write, $except, null), $read === [$socket], $calls >= 4);
$calls = 0;
var_dump(socket_recv_exact($socket, $data, 4), $data, $calls);
var_dump(socket_recv_exact($socket, $data, 4), $data, $calls >= 4);
?>
--EXPECT--
string(4) "data"
bool(true)
int(1)
bool(true)
bool(true)
int(4)
string(4) "data"
int(0)
int(4)
string(4) "data"
bool(true)
