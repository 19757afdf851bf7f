--TEST--
A stream whose socket cannot be looked at is not imported, and stays open
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

[$stream, $peer] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
foreach (['getsockname:ENOBUFS', 'fcntl+fcntl64:ENOMEM'] as $schedule) {
    faults_attempt($schedule, fn () => socket_import_stream($stream));
}
fwrite($peer, 'still there');
echo fread($stream, 100), "\n";
var_dump(socket_import_stream($stream) instanceof Socket);
?>
--EXPECT--
getsockname:ENOBUFS
  socket_import_stream(): Unable to obtain socket family [105]: No buffer space available
  false, last error 105
fcntl+fcntl64:ENOMEM
  socket_import_stream(): Unable to obtain blocking state [12]: Cannot allocate memory
  false, last error 12
still there
bool(true)
