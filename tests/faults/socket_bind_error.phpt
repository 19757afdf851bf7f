--TEST--
A refused socket_bind() is reported with its reason
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
foreach (['EADDRINUSE', 'EADDRNOTAVAIL', 'EACCES', 'ENOMEM'] as $error) {
    faults_attempt("bind:$error", fn () => socket_bind($socket, '127.0.0.1'));
}
var_dump(socket_bind($socket, '127.0.0.1'));
?>
--EXPECT--
bind:EADDRINUSE
  socket_bind(): Unable to bind address [98]: Address already in use
  false, last error 98
bind:EADDRNOTAVAIL
  socket_bind(): Unable to bind address [99]: Cannot assign requested address
  false, last error 99
bind:EACCES
  socket_bind(): Unable to bind address [13]: Permission denied
  false, last error 13
bind:ENOMEM
  socket_bind(): Unable to bind address [12]: Cannot allocate memory
  false, last error 12
bool(true)
