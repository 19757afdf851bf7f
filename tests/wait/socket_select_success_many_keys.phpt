--TEST--
Of many sockets those that are ready keep their keys and their order, in a list with gaps and in a map
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(240);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 99));
foreach ([70, 3, 68] as $number) {
    socket_write($pairs[$number][1], 'x');
}
$none = null;
$list = array_column($pairs, 0);
unset($list[0], $list[2], $list[69]);
$map = [];
foreach (array_reverse($pairs, true) as $number => $pair) {
    $map[$number % 2 ? "key $number" : $number] = $pair[0];
}
for ($i = 0; $i < 3; $i++) {
    $read = $list;
    $write = $map;
    var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [3, 68, 70]);
    $read = $map;
    var_dump(socket_select($read, $none, $none, 0), array_keys($read) === [70, 68, 'key 3']);
}
?>
--EXPECT--
int(3)
bool(true)
int(3)
bool(true)
int(3)
bool(true)
int(3)
bool(true)
int(3)
bool(true)
int(3)
bool(true)
