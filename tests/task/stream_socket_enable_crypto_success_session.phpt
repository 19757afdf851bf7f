--TEST--
In tasks TLS takes the session of another stream, and refuses that of one without TLS, as PHP does
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
require __DIR__ . '/../include/stream_server.inc';

$file = tmpfile();
fwrite($file, stream_server_certificate());
$path = stream_get_meta_data($file)['uri'];
$listener = stream_socket_server('tls://127.0.0.1:0', context: stream_context_create(['ssl' => ['local_cert' => $path]]));
$name = stream_socket_get_name($listener, false);
for ($i = 0; $i < 3; $i++) {
    socket_spawn(function () use ($listener) {
        $peer = @stream_socket_accept($listener, 100);
        $peer && fwrite($peer, strtoupper(fgets($peer)));
    });
}
socket_spawn(function () use ($name, $path) {
    for ($i = 0; $i < 4; $i++) {
        $context = stream_context_create(['ssl' => ['cafile' => $path, 'peer_name' => 'localhost']]);
        $streams[] = stream_socket_client("tcp://$name", $code, $text, 100, STREAM_CLIENT_CONNECT, $context);
    }
    [$first, $second, $third, $plain] = $streams;
    foreach ([[$first, null], [$second, $first]] as [$stream, $session]) {
        var_dump(stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLS_CLIENT, $session));
        fwrite($stream, "line\n");
        echo fgets($stream);
    }
    @stream_socket_enable_crypto($third, true, STREAM_CRYPTO_METHOD_TLS_CLIENT, $plain);
    echo error_get_last()['message'], "\n";
})->join();
fclose($listener);
?>
--EXPECTF--
bool(true)
LINE
bool(true)
LINE
stream_socket_enable_crypto(): Supplied SSL session stream is not %s
