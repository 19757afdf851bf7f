--TEST--
In the callback for the progress of a TLS stream that one is a blocking one, and the mode that the callback sets applies
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
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/stream_server.inc';

$file = tmpfile();
fwrite($file, stream_server_certificate());
$context = stream_context_create(['ssl' => ['local_cert' => stream_get_meta_data($file)['uri']]]);
$listener = stream_socket_server('tls://127.0.0.1:0', context: $context);
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
socket_spawn(function () use ($listener, $pair) {
    $client = stream_socket_accept($listener);
    while (rtrim(fgets($client)) !== '');
    fwrite($client, "HTTP/1.0 200 OK\r\n\r\n");
    socket_read($pair[1], 1);
    fwrite($client, 'bytes');
    socket_read($pair[1], 1);
});
$stream = null;
$notify = function (int $code) use (&$stream) {
    if ($stream && $code === STREAM_NOTIFY_PROGRESS) {
        echo 'blocks: ';
        var_dump(stream_get_meta_data($stream)['blocked']);
        stream_set_blocking($stream, false);
    }
};
$context = stream_context_create(
    ['ssl' => ['verify_peer' => false, 'verify_peer_name' => false]],
    ['notification' => $notify],
);
$stream = fopen('https://' . stream_socket_get_name($listener, false), 'r', false, $context);
socket_write($pair[0], '.');
var_dump(fread($stream, 100), stream_get_meta_data($stream)['blocked'], fread($stream, 100));
socket_write($pair[0], '.');
?>
--EXPECT--
blocks: bool(true)
string(5) "bytes"
bool(false)
string(0) ""
