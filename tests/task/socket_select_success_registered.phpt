--TEST--
socket_select() of many sockets again and again, beside tasks: events, the end of the time, other sets, closed sockets
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

$pairs = array_map(fn () => net_unix_pair(), range(0, 79));
$near = array_column($pairs, 0);
$select = function (array $read, float $seconds = 60, bool $takes = true): string {
    $write = $except = null;
    $count = socket_select($read, $write, $except, (int) $seconds, (int) ($seconds * 1e6) % 1000000);
    $keys = array_keys($read);
    array_map(fn ($socket) => $count && $takes && socket_read($socket, 9), $read);
    return json_encode([$count, $count === false ? count($keys) : $keys]);
};
$set = array_slice($near, 0, 60, true);
for ($i = 0; $i < 60; $i++) {       // all are registered then
    socket_write($pairs[$i][1], 'x');
    $select($set) === "[1,[$i]]" or print("lost $i\n");
}
socket_spawn(fn () => socket_write($pairs[7][1], 'x'));
echo 'written by a task: ', $select($set), "\n";
echo 'nothing in time: ', $select($set, 0.01), "\n";
$other = socket_spawn($select, array_slice($near, 20, 60, true));
socket_spawn(fn () => socket_write($pairs[10][1], 'x'));
echo 'in one of two sets: ', $select($set), "\n";
socket_write($pairs[70][1], 'x');
echo 'in the other: ', $other->join(), "\n";
$other = socket_spawn($select, array_slice($near, 20, 60, true), 60, false);
socket_spawn(fn () => socket_write($pairs[30][1], 'x'));
echo 'in both: ', $select($set, 60, false), ' ', $other->join(), "\n";
socket_read($near[30], 9);
for ($i = 0; $i < 70; $i++) {       // others are registered, too
    socket_write($pairs[70 + $i % 10][1], 'x');
    $select(array_slice($near, 40, 40, true));
}
for ($i = 0; $i < 5; $i++) {
    socket_write($pairs[$i][1], 'x');
    $select($set);
}
socket_spawn(function () use ($pairs) {
    socket_write($pairs[75][1], 'x');
    socket_sleep(0);
    socket_close($pairs[75][0]);
    socket_sleep(0);
    socket_write($pairs[59][1], 'x');
});
echo 'after events and a close elsewhere: ', $select($set), "\n";
socket_spawn(fn () => socket_close($pairs[8][0]));
echo 'closed: ', $select($set), ' ', socket_strerror(socket_last_error()), "\n";
?>
--EXPECT--
written by a task: [1,[7]]
nothing in time: [0,[]]
in one of two sets: [1,[10]]
in the other: [1,[70]]
in both: [1,[30]] [1,[30]]
after events and a close elsewhere: [1,[59]]
closed: [false,60] Bad file descriptor
