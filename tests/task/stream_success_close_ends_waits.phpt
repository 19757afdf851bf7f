--TEST--
fclose() does not wait for what code in the middle of an operation on the stream waits for: the operation ends
--EXTENSIONS--
sockets_ext
openssl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_without_tmpfile();
if (PHP_VERSION_ID >= 80600) die('skip PHP 8.6 calls error handlers when the operation is over');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/stream_server.inc';

// An error handler that takes long.
[$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fclose($far);
set_error_handler(function () use (&$log) {
    try {
        socket_sleep(600);
    } finally {
        $log = 'the handler has ended';
    }
});
$write = socket_spawn(fn () => fwrite($near, 'bytes'));
socket_sleep(0);
var_dump(fclose($near), $log, $write->join());
restore_error_handler();

// The handshake of a mute client, which a listener waits for.
$file = tmpfile();
fwrite($file, stream_server_certificate());
$context = stream_context_create(['ssl' => ['local_cert' => stream_get_meta_data($file)['uri']]]);
$listener = stream_socket_server('tls://127.0.0.1:0', context: $context);
$accept = socket_spawn(fn () => @stream_socket_accept($listener, 600));
$mute = stream_socket_client('tcp://' . stream_socket_get_name($listener, false));
socket_sleep(0.05);
var_dump(fclose($listener), $accept->join());
?>
--EXPECT--
bool(true)
string(21) "the handler has ended"
bool(false)
bool(true)
bool(false)
