--TEST--
A refused socket_accept() leaves the connection waiting for the next one
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

[$listener, $port] = net_tcp_listener();
$client = socket_create(AF_INET, SOCK_STREAM, SOL_TCP);
socket_connect($client, '127.0.0.1', $port);
foreach (['EMFILE', 'ENFILE', 'ENOBUFS', 'ENOMEM', 'ECONNABORTED', 'EPROTO', 'EPERM', 'EINTR'] as $error) {
    faults_attempt("accept4+accept:$error", fn () => socket_accept($listener));
}
var_dump(socket_last_error($listener) === SOCKET_EINTR);
socket_write($client, 'still there');
echo socket_read(socket_accept($listener), 100), "\n";
?>
--EXPECT--
accept4+accept:EMFILE
  socket_accept(): unable to accept incoming connection [24]: Too many open files
  false, last error 24
accept4+accept:ENFILE
  socket_accept(): unable to accept incoming connection [23]: Too many open files in system
  false, last error 23
accept4+accept:ENOBUFS
  socket_accept(): unable to accept incoming connection [105]: No buffer space available
  false, last error 105
accept4+accept:ENOMEM
  socket_accept(): unable to accept incoming connection [12]: Cannot allocate memory
  false, last error 12
accept4+accept:ECONNABORTED
  socket_accept(): unable to accept incoming connection [103]: Software caused connection abort
  false, last error 103
accept4+accept:EPROTO
  socket_accept(): unable to accept incoming connection [71]: Protocol error
  false, last error 71
accept4+accept:EPERM
  socket_accept(): unable to accept incoming connection [1]: Operation not permitted
  false, last error 1
accept4+accept:EINTR
  socket_accept(): unable to accept incoming connection [4]: Interrupted system call
  false, last error 4
bool(true)
still there
