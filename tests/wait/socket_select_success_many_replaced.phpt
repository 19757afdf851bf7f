--TEST--
A socket in the place of another, in the same array, is the one that is waited for
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(150);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$sockets = array_column($pairs, 0);
$none = null;
for ($i = 0; $i < 10; $i++) {
    $read = $sockets;
    socket_select($read, $none, $none, 0);
    $pair = net_unix_pair();
    socket_write($pair[1], 'x');
    $sockets[$i] = $pair[0];
    $kept[] = $pair;
    $read = $sockets;
    echo socket_select($read, $none, $none, 0), ' ', implode(',', array_keys($read)), "\n";
}
?>
--EXPECT--
1 0
2 0,1
3 0,1,2
4 0,1,2,3
5 0,1,2,3,4
6 0,1,2,3,4,5
7 0,1,2,3,4,5,6
8 0,1,2,3,4,5,6,7
9 0,1,2,3,4,5,6,7,8
10 0,1,2,3,4,5,6,7,8,9
