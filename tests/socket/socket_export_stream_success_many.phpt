--TEST--
Exporting and freeing in any order closes each descriptor once
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_proc();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$before = net_open_descriptors();
for ($i = 0; $i < 20; $i++) {
    [$one, $two] = net_unix_pair();
    $streams = [socket_export_stream($one), socket_export_stream($two)];
    match ($i % 4) {
        0 => socket_close($one),
        1 => fclose($streams[0]),
        2 => $one = null,
        3 => $streams = null,
    };
    unset($one, $two, $streams);
}
var_dump(net_open_descriptors() - $before);
?>
--EXPECT--
int(0)
