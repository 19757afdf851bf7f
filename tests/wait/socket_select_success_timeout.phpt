--TEST--
The time-out is kept to the microsecond, and no shorter
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$one, $two] = net_unix_pair();
$null = null;
foreach ([[0, 0], [0, 1], [0, 1500], [0, 30000]] as [$seconds, $microseconds]) {
    $read = [$one];
    $start = hrtime(true);
    var_dump(socket_select($read, $null, $null, $seconds, $microseconds));
    $passed = (hrtime(true) - $start) / 1000;
    var_dump($passed >= $microseconds && $passed < $microseconds + 10e6);
}
?>
--EXPECT--
int(0)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
int(0)
bool(true)
