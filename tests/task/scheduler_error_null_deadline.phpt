--TEST--
A scheduler that returns null: a deadline ends calls that block, also socket_select() and socket_create_connection()
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
require __DIR__ . '/../include/names.inc';
require __DIR__ . '/../include/scheduler.inc';

[$socket, $peer] = net_unix_pair();
[$port, $kept] = names_black_hole('127.0.0.1');
$select = function (?int $seconds) use ($socket): int {
    $read = [$socket];
    $none = null;
    return socket_select($read, $none, $none, $seconds);
};
socket_set_scheduler(new AnsweringScheduler(fn () => null));
net_attempt(fn () => socket_deadline(0.01, fn () => $select(null)));
net_attempt(fn () => socket_deadline(0.01, fn () => $select(1000)));
net_attempt(fn () => socket_deadline(0.01, fn () => socket_create_connection("tcp://127.0.0.1:$port", 1000)));
var_dump(socket_deadline(1000, fn () => $select(0)));
?>
--EXPECT--
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
SocketTimeoutException: The deadline of socket_deadline() has expired
int(0)
