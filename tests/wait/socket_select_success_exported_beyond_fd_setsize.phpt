--TEST--
Sockets of streams are waited for whatever their descriptors; one that is there twice counts once
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
for ($pairs = $streams = [], $i = 0; $i < 600; $i++) {
    $pairs[] = $pair = net_unix_pair();
    $streams[] = socket_export_stream($pair[1]);
}
foreach ([0, 300, 599] as $i) {
    socket_write($pairs[$i][0], 'x');
}
$read = [...array_column($pairs, 1), 'again' => socket_import_stream($streams[599])];
$write = $except = null;
var_dump(socket_select($read, $write, $except, 0));
echo implode(' ', array_keys($read)), "\n";
?>
--EXPECT--
int(3)
0 300 599 again
