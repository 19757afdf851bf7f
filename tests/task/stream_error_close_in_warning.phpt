--TEST--
While an error handler waits in the middle of an operation of PHP's own, another task cannot close the stream
--EXTENSIONS--
sockets_ext
openssl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
if (PHP_VERSION_ID >= 80600) die('skip PHP 8.6 calls error handlers when the operation is over');
?>
--FILE--
<?php
function close_beside(callable $call, $stream): void
{
    socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    set_error_handler(function (int $level, string $text) use ($pair) {
        echo strtok($text, ':'), ', ';
        socket_write($pair[0], '.');
        socket_read($pair[0], 1);
    });
    $task = socket_spawn($call, $stream);
    socket_read($pair[1], 1);
    restore_error_handler();
    var_dump(@fclose($stream));
    socket_write($pair[1], '.');
    var_dump($task->join(), is_resource($stream), fclose($stream));
}

[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fclose($far);
close_beside(fn ($stream) => stream_socket_sendto($stream, 'bytes'), $near);

$listener = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($listener, false));
$server = stream_socket_accept($listener);
fwrite($server, str_repeat("this is not TLS\n", 20));
close_beside(fn ($stream) => stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_CLIENT), $client);
?>
--EXPECT--
stream_socket_sendto(), bool(false)
int(-1)
bool(true)
bool(true)
stream_socket_enable_crypto(), bool(false)
bool(false)
bool(true)
bool(true)
