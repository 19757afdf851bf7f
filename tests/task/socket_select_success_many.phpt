--TEST--
socket_select() of many sockets in several tasks at once: each gets its own, those of all get all
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(0, 99));
$near = array_column($pairs, 0);
$select = function (array $sockets) use (&$near) {
    $read = $sockets;
    $write = $except = null;
    $count = socket_select($read, $write, $except, 60);
    return [$count, array_keys($read)];
};
$all = socket_spawn($select, $near);
$odd = socket_spawn($select, array_filter($near, fn ($number) => $number % 2, ARRAY_FILTER_USE_KEY));
$even = socket_spawn($select, array_filter($near, fn ($number) => $number % 2 === 0, ARRAY_FILTER_USE_KEY));
socket_sleep(0);
socket_write($pairs[77][1], 'x');
echo json_encode([$all->join(), $odd->join()]), "\n";
$again = socket_spawn($select, [...array_slice($near, 0, 77), ...array_slice($near, 78)]);
socket_sleep(0);
var_dump($even->isDone());
socket_write($pairs[40][1], 'x');
echo json_encode([$even->join(), $again->join()]), "\n";
?>
--EXPECT--
[[1,[77]],[1,[77]]]
bool(false)
[[1,[40]],[1,[40]]]
