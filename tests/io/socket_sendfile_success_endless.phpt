--TEST--
socket_sendfile(): the timeout ends a call that never has to wait
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_on_windows();
?>
--FILE--
<?php
// What is sent to the one socket is read from the other, whose stream is the source.
socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
$source = socket_export_stream($pair[1]);
stream_set_blocking($source, false);
socket_write($pair[0], 'round and round');

$sent = socket_sendfile($pair[0], $source, timeout: 0.05);
var_dump($sent > 0, socket_last_error($pair[0]) === SOCKET_ETIMEDOUT);

$sent = socket_sendfile($pair[0], $source, timeout: 0.0);
var_dump($sent > 0, socket_last_error($pair[0]) === SOCKET_ETIMEDOUT);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(true)
