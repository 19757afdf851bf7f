--TEST--
What the same sockets are asked for may change with every call
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
$sockets = array_column($pairs, 0);
socket_write($pairs[9][1], 'x');
$none = null;
for ($i = 0; $i < 3; $i++) {
    $read = $sockets;
    $write = $none;
    echo socket_select($read, $write, $none, 0), ' ';
    $read = $none;
    $write = $sockets;
    echo socket_select($read, $write, $none, 0), ' ';
    $read = $write = $sockets;
    echo socket_select($read, $write, $none, 0), "\n";
}
?>
--EXPECT--
1 50 51
1 50 51
1 50 51
