--TEST--
A stream of a user's own that pclose() closes while it is imported is closed after that
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

OwnStream::$inner = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0)[0];
foreach (['stream_cast', 'stream_set_option'] as $method) {
    echo "$method\n";
    $stream = fopen('own://', 'r');
    own_stream_closes($method, fn () => pclose($stream));
    $socket = socket_import_stream($stream);
    var_dump(is_resource($stream));
    net_attempt(fn () => socket_write($socket, 'x'));
}
?>
--EXPECT--
stream_cast
stream_close
bool(false)
Error: socket_write(): Argument #1 ($socket) has already been closed
stream_set_option
stream_close
bool(false)
Error: socket_write(): Argument #1 ($socket) has already been closed
