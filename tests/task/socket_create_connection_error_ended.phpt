--TEST--
A connection that is being made ends with its task, and with socket_deadline(); no descriptor is left
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/names.inc';

[$port, $kept] = names_black_hole('127.0.0.1');
socket_spawn(fn () => null)->join();
$before = net_open_descriptors();

$task = socket_spawn(fn () => socket_create_connection("127.0.0.1:$port"));
socket_sleep(0.01);
$task->cancel();
net_attempt(fn () => $task->join());
net_attempt(fn () => socket_deadline(0.02, fn () => socket_create_connection("127.0.0.1:$port", 30)));
var_dump(@socket_create_connection("127.0.0.1:$port", 0.02, [], $code), $code === SOCKET_ETIMEDOUT);

$task = socket_spawn(fn () => socket_create_connection("127.0.0.1:$port"));
socket_sleep(0.01);
var_dump(net_open_descriptors() - $before);
$task->cancel();
unset($task);
socket_sleep(0);
socket_sleep(0);
var_dump(net_open_descriptors() - $before);
?>
--EXPECTF--
SocketCancelledError: The task was cancelled
SocketTimeoutException: %s
bool(false)
bool(true)
int(1)
int(0)
