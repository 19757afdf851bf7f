--TEST--
After calls that found most sockets ready, what is ready is told as before, whatever has changed
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

function report(array $pairs): void
{
    $read = array_column($pairs, 0);
    $none = null;
    echo socket_select($read, $none, $none, 0), ' of ', count($pairs), ': ', array_sum(array_keys($read)), "\n";
}

$pairs = array_map(fn () => net_unix_pair(), range(1, 50));
report($pairs);
foreach ($pairs as $pair) {
    socket_write($pair[1], 'x');
}
for ($i = 0; $i < 4; $i++) {
    report($pairs);
}
socket_close($pairs[7][0]);
$pairs[7] = net_unix_pair();
report($pairs);
foreach ($pairs as $number => $pair) {
    $number === 7 || $number === 40 || socket_read($pair[0], 1);
}
report($pairs);
report($pairs);
socket_read($pairs[40][0], 1);
socket_write($pairs[7][1], 'x');
report($pairs);
report([$pairs[7]]);
?>
--EXPECT--
0 of 50: 0
50 of 50: 1225
50 of 50: 1225
50 of 50: 1225
50 of 50: 1225
49 of 50: 1218
1 of 50: 40
1 of 50: 40
1 of 50: 7
1 of 1: 0
