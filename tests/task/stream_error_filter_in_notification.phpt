--TEST--
While the callback for the progress of a read waits, another task that changes the buffer of the stream ends the read
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
$listener = stream_socket_server('tcp://127.0.0.1:0');
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $callback);
socket_spawn(function () use ($listener, $pair) {
    $client = stream_socket_accept($listener);
    while (rtrim(fgets($client)) !== '');
    fwrite($client, "HTTP/1.0 200 OK\r\n\r\n" . str_repeat('a', 8100));
    socket_read($pair[1], 1);
    fwrite($client, str_repeat('b', 30000) . "\n");
});
$waits = false;
$notify = function (int $code) use ($callback, &$waits) {
    if ($waits && $code === STREAM_NOTIFY_PROGRESS) {
        socket_write($callback[0], '.');
        socket_read($callback[0], 1);
    }
};
$context = stream_context_create([], ['notification' => $notify]);
$stream = fopen('http://' . stream_socket_get_name($listener, false), 'r', false, $context);
$reader = socket_spawn(function () use ($stream) {
    try {
        var_dump(stream_get_line($stream, 100000, "\n"));
    } catch (Error $error) {
        echo $error->getMessage(), "\n";
    }
});
// The reader waits for the second part.
socket_sleep(0);
while (stream_get_meta_data($stream)['unread_bytes'] < 8100) {
    socket_sleep(0.001);
}
$waits = true;
socket_write($pair[0], '.');
socket_read($callback[1], 1);
$waits = false;
stream_filter_append($stream, 'convert.base64-encode', STREAM_FILTER_READ);
socket_write($callback[1], '.');
$reader->join();
?>
--EXPECT--
Another task has read from this stream meanwhile
