--TEST--
A socket whose type is not told becomes a stream all the same
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
$stream = null;
faults_attempt('getsockopt:ENOBUFS', function () use ($a, &$stream) { $stream = socket_export_stream($a); });
fwrite($stream, 'data');
var_dump(socket_read($b, 100));
?>
--EXPECT--
getsockopt:ENOBUFS
  NULL, last error 0
string(4) "data"
