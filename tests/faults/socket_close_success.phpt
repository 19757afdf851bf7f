--TEST--
What close(2) says changes nothing: the descriptor is gone, once, and silently
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

foreach (['EIO', 'EINTR', 'EBADF', 'ENOSPC'] as $error) {
    $socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
    faults_attempt("close:$error", fn () => socket_close($socket));
    net_attempt(fn () => socket_close($socket));
}
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
faults_attempt('close:EIO', function () use (&$socket) { $socket = null; });
?>
--EXPECT--
close:EIO
  NULL, last error 0
  descriptors: -1
Error: socket_close(): Argument #1 ($socket) has already been closed
close:EINTR
  NULL, last error 0
  descriptors: -1
Error: socket_close(): Argument #1 ($socket) has already been closed
close:EBADF
  NULL, last error 0
  descriptors: -1
Error: socket_close(): Argument #1 ($socket) has already been closed
close:ENOSPC
  NULL, last error 0
  descriptors: -1
Error: socket_close(): Argument #1 ($socket) has already been closed
close:EIO
  NULL, last error 0
  descriptors: -1
