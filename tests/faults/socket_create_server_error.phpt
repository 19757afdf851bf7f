--TEST--
Each call that is refused ends socket_create_server(), and leaves no descriptor and no file
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

$path = net_unix_path();
foreach (['socket:EMFILE', 'bind:EACCES', 'listen:ENOBUFS', 'fcntl:ENOMEM'] as $schedule) {
    faults_attempt($schedule, fn () => socket_create_server("unix://$path", ['inheritable' => true, 'mode' => 0600]));
    var_dump(file_exists($path));
}
$stale = socket_create_server("unix://$path");
socket_close($stale);
faults_attempt('socket:ENOMEM@2', fn () => socket_create_server("unix://$path", ['unlink' => true]));
var_dump(file_exists($path));
faults_attempt('setsockopt:ENOBUFS', fn () => socket_create_server('127.0.0.1:0'));
?>
--EXPECTF--
socket:EMFILE
  socket_create_server(): unable to listen on "unix://%s" [24]: Too many open files
  false, last error 24
bool(false)
bind:EACCES
  socket_create_server(): unable to listen on "unix://%s" [13]: Permission denied
  false, last error 13
bool(false)
listen:ENOBUFS
  socket_create_server(): unable to listen on "unix://%s" [105]: No buffer space available
  false, last error 105
bool(false)
fcntl:ENOMEM
  socket_create_server(): unable to listen on "unix://%s" [12]: Cannot allocate memory
  false, last error 12
bool(false)
socket:ENOMEM@2
  socket_create_server(): unable to listen on "unix://%s" [12]: Cannot allocate memory
  false, last error 12
bool(true)
setsockopt:ENOBUFS
  socket_create_server(): unable to listen on "tcp://127.0.0.1:%d" [105]: No buffer space available
  false, last error 105
