--TEST--
A mode that cannot be set stays, and the socket knows that it does
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

[$a] = net_unix_pair();
[$listener] = net_tcp_listener();
foreach (['fcntl+fcntl64#3:ENOMEM', 'fcntl#4+fcntl64#4:EINTR'] as $schedule) {
    faults_attempt($schedule, fn () => socket_set_nonblock($listener));
    faults_attempt('fcntl#3+fcntl64#3:ENOMEM', fn () => socket_set_block($a));
}
var_dump(stream_get_meta_data(socket_export_stream($listener))['blocked']);
?>
--EXPECT--
fcntl+fcntl64#3:ENOMEM
  socket_set_nonblock(): unable to set nonblocking mode [12]: Cannot allocate memory
  false, last error 12
fcntl#3+fcntl64#3:ENOMEM
  socket_set_block(): unable to set blocking mode [12]: Cannot allocate memory
  false, last error 12
fcntl#4+fcntl64#4:EINTR
  socket_set_nonblock(): unable to set nonblocking mode [4]: Interrupted system call
  false, last error 4
fcntl#3+fcntl64#3:ENOMEM
  socket_set_block(): unable to set blocking mode [12]: Cannot allocate memory
  false, last error 12
bool(true)
