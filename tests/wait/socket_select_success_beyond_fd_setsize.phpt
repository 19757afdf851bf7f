--TEST--
Descriptors above 1024 are waited for, and more than 1024 of them
--EXTENSIONS--
sockets_ext
posix
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_limits();
skip_unless_descriptors(4096);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

posix_setrlimit(POSIX_RLIMIT_NOFILE, 4096, 4096);
for ($pairs = [], $i = 0; $i < 1200; $i++) {
    $pairs[] = net_unix_pair();
}
foreach ([0, 600, 1199] as $i) {
    socket_write($pairs[$i][0], 'x');
}
$read = array_column($pairs, 1);
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0), array_keys($read));
$read = [$pairs[1199][1], $pairs[1198][1]];
var_dump(socket_select($read, $write, $except, 0), array_keys($read));
?>
--EXPECT--
int(3)
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(600)
  [2]=>
  int(1199)
}
int(1)
array(1) {
  [0]=>
  int(0)
}
