--TEST--
stream_socket_recvfrom() with STREAM_OOB lets others run on UDP, which ignores it, and returns at once on a connection
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
$receiver = stream_socket_server('udp://127.0.0.1:0', flags: STREAM_SERVER_BIND);
$sender = stream_socket_client('udp://' . stream_socket_get_name($receiver, false));
socket_spawn(fn () => fwrite($sender, 'datagram'));
var_dump(stream_socket_recvfrom($receiver, 100, STREAM_OOB));

$listener = stream_socket_server('tcp://127.0.0.1:0');
$client = stream_socket_client('tcp://' . stream_socket_get_name($listener, false));
$server = stream_socket_accept($listener);
var_dump(stream_socket_recvfrom($server, 100, STREAM_OOB));
?>
--EXPECT--
string(8) "datagram"
bool(false)
