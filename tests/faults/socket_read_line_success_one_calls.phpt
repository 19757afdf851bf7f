--TEST--
A line with room for one byte is not looked at before it is taken, one with room for more is
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
socket_write($a, "one\n");
foreach ([1, 2] as $length) {
    faults_attempt('recv#2+recv#66:EIO', fn () => socket_read($b, $length, PHP_NORMAL_READ));
}
?>
--EXPECT--
recv#2+recv#66:EIO
  Error (0): recv#2+recv#66:EIO injected nothing
recv#2+recv#66:EIO
  socket_read(): unable to read from socket [5]: Input/output error
  false, last error 5
