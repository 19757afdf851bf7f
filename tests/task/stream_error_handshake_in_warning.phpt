--TEST--
A handshake that fails has failed, also if the error handler for its warning waits
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
[$log, $peer] = net_unix_pair();
socket_spawn(function () use ($peer) {
    while (socket_read($peer, 100) !== '') {
        socket_sleep(0);
        @socket_write($peer, 'logged');
    }
});
set_error_handler(function (int $level, string $message) use ($log) {
    socket_write($log, $message);
    echo strtok($message, ':'), ': ', socket_read($log, 100), "\n";
    return true;
});
$client = socket_create_connection('tcp://' . stream_socket_get_name($listener, false));
socket_set_option($client, SOL_SOCKET, SO_LINGER, ['l_onoff' => 1, 'l_linger' => 0]);
socket_spawn(function () use ($client) {
    for ($i = 0; $i < 10; $i++) {
        socket_sleep(0); // the handshake begins to wait
    }
    socket_close($client); // a reset
});
net_attempt(fn () => var_dump(socket_deadline(30, fn () => stream_socket_accept($listener, 60))));
restore_error_handler();
socket_close($log);
?>
--EXPECT--
stream_socket_accept(): logged
stream_socket_accept(): logged
stream_socket_accept(): logged
bool(false)
