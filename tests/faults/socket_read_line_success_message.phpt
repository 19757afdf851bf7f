--TEST--
A socket whose type is not told for a moment is not taken for a stream from then on
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

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_write($a, "first\nmessage");
socket_write($a, "second\nmessage");
faults_attempt('getsockopt:ENOBUFS', fn () => socket_read($b, 100, PHP_NORMAL_READ));
var_dump(socket_read($b, 100, PHP_NORMAL_READ));
?>
--EXPECT--
getsockopt:ENOBUFS
  'first
', last error 0
string(14) "second
message"
