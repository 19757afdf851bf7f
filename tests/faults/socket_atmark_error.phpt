--TEST--
A refused socket_atmark() is reported
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

[$a] = net_tcp_pair();
faults_attempt('ioctl:ENOBUFS', fn () => socket_atmark($a));
?>
--EXPECT--
ioctl:ENOBUFS
  socket_atmark(): Unable to apply sockmark [105]: No buffer space available
  false, last error 105
