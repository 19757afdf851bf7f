--TEST--
Streams, of sockets or not, are PHP's as before
--EXTENSIONS--
sockets
--FILE--
<?php
[$left, $right] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
var_dump(socket_set_blocking($left, false), fread($left, 10), stream_get_meta_data($left)['blocked']);
var_dump(socket_set_blocking($left, true), stream_get_meta_data($left)['blocked']);
var_dump(socket_set_blocking(stream: fopen('php://memory', 'r'), enable: true) === stream_set_blocking(fopen('php://memory', 'r'), true));
?>
--EXPECT--
bool(true)
string(0) ""
bool(false)
bool(true)
bool(true)
bool(true)
