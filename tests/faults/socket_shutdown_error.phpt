--TEST--
A refused socket_shutdown() is reported, and both directions still work
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

[$a, $b] = net_unix_pair();
faults_attempt('shutdown:ENOBUFS', fn () => socket_shutdown($a));
socket_write($a, 'there');
socket_write($b, 'back');
echo socket_read($b, 10), ' ', socket_read($a, 10), "\n";
?>
--EXPECT--
shutdown:ENOBUFS
  socket_shutdown(): Unable to shutdown socket [105]: No buffer space available
  false, last error 105
there back
