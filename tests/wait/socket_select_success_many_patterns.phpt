--TEST--
Sets that stay for some calls and change are answered right, whatever is registered
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 40; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$halves = array_chunk($sockets, 40, true);
foreach ($sockets as $i => $socket) {
    if ($i % 8 === 0) {
        socket_write($socket, 'x');
    }
}
$wrong = 0;
foreach ([1, 2, 3, 17, 50] as $calls) {
    for ($call = 0; $call < 6 * $calls; $call++) {
        $turn = intdiv($call, $calls) % 3;
        $read = [$sockets, $halves[0], $halves[1]][$turn];
        $write = [null, $halves[1], array_reverse($halves[1], true)][$turn];
        $except = $turn ? null : $halves[0];
        $count = socket_select($read, $write, $except, 0, 1);
        $readable = array_keys(array_filter([$sockets, ...$halves][$turn], fn ($i) => $i % 8 === 1, ARRAY_FILTER_USE_KEY));
        $right = array_keys($read) === $readable && count($write ?? []) === ($turn ? 40 : 0) && !$except;
        $wrong += !$right || $count !== count($read) + count($write ?? []);
    }
}
var_dump($wrong);
?>
--EXPECT--
int(0)
