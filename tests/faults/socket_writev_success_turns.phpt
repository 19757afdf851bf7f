--TEST--
When a later turn of many vectors fails, the count tells what went
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
faults_attempt('sendmsg:ENOBUFS@2', fn () => socket_writev($a, array_fill(0, 2000, 'x')));
faults_attempt('sendmsg:short=10@2', fn () => socket_writev($a, array_fill(0, 2000, 'x')));
var_dump(strlen(socket_read($b, 10000)));
?>
--EXPECT--
sendmsg:ENOBUFS@2
  1024, last error 0
sendmsg:short=10@2
  1034, last error 0
int(2058)
