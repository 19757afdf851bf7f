--TEST--
Of many sockets the right ones are found
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(480);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 199));
foreach ([0, 31, 32, 63, 64, 65, 127, 128, 199] as $i) {
    socket_write($pairs[$i][0], 'x');
}
$read = array_column($pairs, 1);
$write = array_column($pairs, 0);
$except = null;
var_dump(socket_select($read, $write, $except, 0), implode(' ', array_keys($read)), count($write));
?>
--EXPECT--
int(209)
string(28) "0 31 32 63 64 65 127 128 199"
int(200)
