--TEST--
TLS streams of twenty tasks wait at the same time, handshakes too; a mute client keeps no other from being served
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
for ($i = 0; $i < 2; $i++) {
    socket_spawn(function () use ($listener) {
        while ($peer = @stream_socket_accept($listener, 100)) {
            socket_spawn(function () use ($peer) {
                $line = fgets($peer);
                usleep(50000);
                fwrite($peer, str_repeat(strtoupper($line), 20000));
                fclose($peer);
            });
            unset($peer);
        }
    });
}
$mute = stream_socket_client("tcp://$name");
for ($i = 0; $i < 20; $i++) {
    $clients[] = socket_spawn(function () use ($name, $path) {
        $context = stream_context_create(['ssl' => ['cafile' => $path, 'peer_name' => 'localhost']]);
        $stream = stream_socket_client("tls://$name", $code, $text, 100, STREAM_CLIENT_CONNECT, $context);
        fwrite($stream, "line\n");
        return stream_get_contents($stream) === str_repeat("LINE\n", 20000);
    });
}
var_dump(count(array_filter(array_map(fn (SocketTask $client) => $client->join(), $clients))));
fclose($mute);
fclose($listener);
?>
--EXPECT--
int(20)
