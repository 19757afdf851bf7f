--TEST--
A stream that pclose() closes while it is asked to change its mode takes its socket with it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

OwnStream::$inner = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0];
foreach (['socket_set_nonblock', 'socket_set_block'] as $function) {
    $stream = fopen('own://', 'r');
    $socket = socket_import_stream($stream);
    own_stream_closes('stream_set_option', fn () => pclose($stream));
    net_attempt(fn () => $function($socket));
    var_dump(is_resource($stream));
    OwnStream::$does = null;
}
?>
--EXPECT--
stream_close
Error: socket_set_nonblock(): Argument #1 ($socket) has already been closed
bool(false)
stream_close
Error: socket_set_block(): Argument #1 ($socket) has already been closed
bool(false)
