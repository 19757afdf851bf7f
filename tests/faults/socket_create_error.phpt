--TEST--
A socket that the system refuses is a warning, false and the last error, and leaves no descriptor
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

foreach (['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM'] as $error) {
    faults_attempt("socket:$error", fn () => socket_create(AF_INET, SOCK_STREAM, SOL_TCP));
}
?>
--EXPECT--
socket:EMFILE
  socket_create(): Unable to create socket [24]: Too many open files
  false, last error 24
socket:ENFILE
  socket_create(): Unable to create socket [23]: Too many open files in system
  false, last error 23
socket:ENOBUFS
  socket_create(): Unable to create socket [105]: No buffer space available
  false, last error 105
socket:ENOMEM
  socket_create(): Unable to create socket [12]: Cannot allocate memory
  false, last error 12
