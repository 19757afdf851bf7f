--TEST--
A TLS stream with a timeout of 0 waits without limit, as without tasks, and lets others run; it writes all
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
$server = socket_spawn(function () use ($listener) {
    $peer = stream_socket_accept($listener, 100);
    $line = fgets($peer);
    socket_sleep(0.001);
    fwrite($peer, strtoupper($line));
    for ($received = 0; !feof($peer); $received += strlen($data)) {
        $data = fread($peer, 1 << 16);
        socket_sleep(0);
    }
    return $received;
});
$client = socket_spawn(function () use ($name, $path) {
    $context = stream_context_create(['ssl' => ['cafile' => $path, 'peer_name' => 'localhost']]);
    $stream = stream_socket_client("tls://$name", $code, $text, 100, STREAM_CLIENT_CONNECT, $context);
    stream_set_timeout($stream, 0);
    fwrite($stream, "line\n");
    $line = fgets($stream);
    return [$line, fwrite($stream, str_repeat('x', 8 << 20)), stream_get_meta_data($stream)['timed_out']];
});
var_dump($client->join(), $server->join());
?>
--EXPECT--
array(3) {
  [0]=>
  string(5) "LINE
"
  [1]=>
  int(8388608)
  [2]=>
  bool(false)
}
int(8388608)
