--TEST--
What never waits is not given to a scheduler: non-blocking sockets, MSG_DONTWAIT, names, what is there already
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

$scheduler = new AnsweringScheduler(fn () => null);
socket_set_scheduler($scheduler);
[$socket, $peer] = net_unix_pair();
var_dump(socket_write($peer, 'data'), socket_read($socket, 100));
var_dump(@socket_recv($socket, $data, 100, MSG_DONTWAIT), socket_recv_exact($socket, $data, 1, MSG_DONTWAIT));
socket_set_nonblock($socket);
var_dump(@socket_read($socket, 100), socket_recv_exact($socket, $data, 1, timeout: 0));
$read = [$socket];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0));
var_dump(count(socket_addrinfo_lookup('127.0.0.1', '80', ['ai_socktype' => SOCK_STREAM])));
@socket_addrinfo_lookup('name.invalid');
usleep(1);
var_dump($scheduler->report());
?>
--EXPECT--
int(4)
string(4) "data"
bool(false)
bool(false)
bool(false)
int(0)
int(0)
int(1)
string(0) ""
