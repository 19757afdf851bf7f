--TEST--
A pair that the system refuses leaves the variable as it was
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

$pair = 'as before';
foreach (['EMFILE', 'ENFILE', 'ENOMEM'] as $error) {
    faults_attempt("socketpair:$error", function () use (&$pair) {
        return socket_create_pair(AF_UNIX, SOCK_STREAM, 0, $pair);
    });
}
var_dump($pair);
?>
--EXPECT--
socketpair:EMFILE
  socket_create_pair(): Unable to create socket pair [24]: Too many open files
  false, last error 24
socketpair:ENFILE
  socket_create_pair(): Unable to create socket pair [23]: Too many open files in system
  false, last error 23
socketpair:ENOMEM
  socket_create_pair(): Unable to create socket pair [12]: Cannot allocate memory
  false, last error 12
string(9) "as before"
