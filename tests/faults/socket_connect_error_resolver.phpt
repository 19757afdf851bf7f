--TEST--
A lookup that fails is told by the numbers of the resolver
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
foreach (['ENOMEM', 'ECONNREFUSED', 'EMFILE'] as $error) {
    faults_attempt("getaddrinfo:$error", fn () => socket_connect($socket, 'localhost', 9));
    faults_attempt("getaddrinfo:$error", fn () => socket_bind($socket, 'localhost', 9));
}
?>
--EXPECT--
getaddrinfo:ENOMEM
  socket_connect(): Host lookup failed [-10003]: Unknown server error
  false, last error -10003
getaddrinfo:ENOMEM
  socket_bind(): Host lookup failed [-10003]: Unknown server error
  false, last error -10003
getaddrinfo:ECONNREFUSED
  socket_connect(): Host lookup failed [-10002]: Host name lookup failure
  false, last error -10002
getaddrinfo:ECONNREFUSED
  socket_bind(): Host lookup failed [-10002]: Host name lookup failure
  false, last error -10002
getaddrinfo:EMFILE
  socket_connect(): Host lookup failed [24]: Too many open files
  false, last error 24
getaddrinfo:EMFILE
  socket_bind(): Host lookup failed [24]: Too many open files
  false, last error 24
