--TEST--
Elements that are references are looked through, and not kept
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
socket_write($one, 'x');
$variable = $two;
$read = ['a' => &$variable];
$null = null;
var_dump(socket_select($read, $null, $null, 0), $read['a'] === $two);
$read['a'] = 'changed';
var_dump($variable === $two);
?>
--EXPECT--
int(1)
bool(true)
bool(true)
