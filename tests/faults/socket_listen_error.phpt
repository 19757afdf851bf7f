--TEST--
A refused socket_listen() is reported, and can be made again
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/faults.inc';
faults_skip_unless_loaded();
?>
--FILE--
<?php
require __DIR__ . '/../include/faults.inc';

$socket = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_bind($socket, '127.0.0.1');
faults_attempt('listen:EADDRINUSE', fn () => socket_listen($socket));
var_dump(socket_last_error($socket), socket_listen($socket));
?>
--EXPECT--
listen:EADDRINUSE
  socket_listen(): unable to listen on socket [98]: Address already in use
  false, last error 98
int(98)
bool(true)
