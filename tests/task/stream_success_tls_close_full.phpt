--TEST--
fclose() and stream_socket_enable_crypto(false) wait in a task until the end of TLS can be sent, while others run; a timeout and a deadline end that wait
--EXTENSIONS--
sockets_ext
openssl
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('SO_MEMINFO');
skip_without_tasks();
skip_without_tmpfile();
?>
--FILE--
<?php
require __DIR__ . '/../include/stream_server.inc';

function is_full(Socket $socket): bool
{
    $memory = socket_get_option($socket, SOL_SOCKET, SO_MEMINFO);
    return $memory['wmem_queued'] >= $memory['sndbuf'];
}

function write_until_full($stream, Socket $socket): int
{
    for ($sent = 0; !is_full($socket); $sent += fwrite($stream, str_repeat('x', 1000))) {
    }
    return $sent;
}

function end_full(string $path, callable $end): void
{
    $listener = stream_socket_server('tcp://127.0.0.1:0', context: stream_context_create(['ssl' => ['local_cert' => $path]]));
    $name = stream_socket_get_name($listener, false);
    $ends = false;
    $server = socket_spawn(function () use ($listener, &$ends) {
        stream_socket_enable_crypto($peer = stream_socket_accept($listener, 100), true, STREAM_CRYPTO_METHOD_TLSv1_2_SERVER);
        while (!$ends) {
            socket_sleep(0.001);
        }
        echo "reads\n";
        for ($received = 0; !feof($peer); $received += strlen(fread($peer, 1 << 16))) {
        }
        return $received;
    });
    $client = socket_spawn(function () use ($name, $path, &$ends, $end) {
        $context = stream_context_create(['ssl' => ['cafile' => $path, 'peer_name' => 'localhost']]);
        $stream = stream_socket_client("tcp://$name", $code, $text, 100, STREAM_CLIENT_CONNECT, $context);
        $socket = socket_import_stream($stream);
        stream_socket_enable_crypto($stream, true, STREAM_CRYPTO_METHOD_TLSv1_2_CLIENT);
        do {
            $sent = ($sent ?? 0) + write_until_full($stream, $socket);
            socket_sleep(0.01);
        } while (!is_full($socket));
        unset($socket);
        stream_get_meta_data($stream); // the descriptor is a blocking one again
        $end($stream, function () use (&$ends): void {
            $ends = true;
        });
        echo "ended\n";
        return $sent;
    });
    var_dump($client->join() === $server->join());
}

$file = tmpfile();
fwrite($file, stream_server_certificate());
$path = stream_get_meta_data($file)['uri'];
end_full($path, function ($stream, $let_read) {
    $let_read();
    fclose($stream);
});
end_full($path, function ($stream, $let_read) {
    $let_read();
    stream_socket_enable_crypto($stream, false);
    stream_socket_shutdown($stream, STREAM_SHUT_WR);
});
end_full($path, function ($stream, $let_read) {
    stream_set_timeout($stream, 0, 1000);
    var_dump(fclose($stream));
    $let_read();
});
end_full($path, function ($stream, $let_read) {
    try {
        socket_deadline(0.001, fn () => fclose($stream));
    } catch (SocketTimeoutException $exception) {
        echo $exception::class, "\n";
    }
    var_dump(is_resource($stream));
    $let_read();
});
?>
--EXPECT--
reads
ended
bool(true)
reads
ended
bool(true)
bool(true)
ended
reads
bool(true)
SocketTimeoutException
bool(false)
ended
reads
bool(true)
