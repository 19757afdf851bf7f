--TEST--
Of many lines in one piece every one is returned, in order
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$lines = array_map(fn ($i) => str_repeat(chr(97 + $i % 26), $i % 100) . "\n", range(0, 999));
socket_write($one, implode($lines));
$read = [];
while (count($read) < 1000) {
    $read[] = socket_read($two, 1024, PHP_NORMAL_READ);
}
var_dump($read === $lines, net_wait_readable($two, 0));
?>
--EXPECT--
bool(true)
bool(false)
