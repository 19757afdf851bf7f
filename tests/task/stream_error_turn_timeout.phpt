--TEST--
The timeouts of stream_socket_accept() and of a stream that is written include the time in which another task uses it
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_timeout($near, 1000);
$writer = socket_spawn(fn () => @fwrite($near, str_repeat('x', 1 << 20)));
$listener = stream_socket_server('tcp://127.0.0.1:0');
$acceptor = socket_spawn(fn () => @stream_socket_accept($listener, 1000));
socket_sleep(0);
var_dump(socket_spawn(fn () => @stream_socket_accept($listener, 0.02))->join(60), $acceptor->isDone());
stream_set_timeout($near, 0, 20_000);
var_dump(socket_spawn(fn () => @fwrite($near, 'second'))->join(60), stream_get_meta_data($near)['timed_out'], $writer->isDone());
$acceptor->cancel();
$writer->cancel();
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
bool(true)
bool(false)
