--TEST--
A descriptor that is given away wakes who waits for it, and blocks again; duplicates go on in tasks
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
$task = socket_spawn(fn () => [socket_accept($listener), socket_last_error()]);
socket_sleep(0);
$copy = socket_dup($listener);
$fd = socket_detach($listener);
[$result, $error] = $task->join();
var_dump($result, $error === SOCKET_EBADF);

/* The copy is the same description. */
$again = socket_from_fd($fd);
var_dump(stream_get_meta_data(socket_export_stream($again))['blocked']);
$task = socket_spawn(fn () => socket_accept($copy)::class);
socket_sleep(0);
$client = socket_create_connection("127.0.0.1:$port", 10);
var_dump($task->join());

[$left, $right] = net_unix_pair();
$other = socket_dup($left);
$tasks = [socket_spawn(fn () => socket_read($left, 1)), socket_spawn(fn () => socket_read($other, 1))];
socket_sleep(0);
socket_write($right, 'ab');
var_dump($tasks[0]->join() !== $tasks[1]->join());
?>
--EXPECT--
bool(false)
bool(true)
bool(true)
string(6) "Socket"
bool(true)
