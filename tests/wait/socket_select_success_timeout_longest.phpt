--TEST--
The longest time-outs do not overflow
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_64_bits();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one] = net_unix_pair();
$null = null;
foreach ([PHP_INT_MAX, PHP_INT_MAX - 1, 1 << 32, 1 << 31] as $seconds) {
    $write = [$one];
    var_dump(socket_select($null, $write, $null, $seconds, 999999));
}
?>
--EXPECT--
int(1)
int(1)
int(1)
int(1)
