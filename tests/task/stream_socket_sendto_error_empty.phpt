--TEST--
stream_socket_sendto() of an empty message in a task reports an error, as without tasks
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
function send_nothing(): array
{
    $listener = stream_socket_server('tcp://127.0.0.1:0');
    $stream = stream_socket_client('tcp://' . stream_socket_get_name($listener, false));
    $sent = stream_socket_sendto($stream, '');
    stream_socket_shutdown($stream, STREAM_SHUT_WR);
    error_clear_last();
    return [$sent, @stream_socket_sendto($stream, ''), error_get_last()['message']];
}

$expected = send_nothing();
var_dump($expected[0], $expected[1]);
var_dump(socket_spawn(send_nothing(...))->join() === $expected);
?>
--EXPECT--
int(0)
int(-1)
bool(true)
