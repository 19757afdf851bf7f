--TEST--
Calls with one set and with another in turn, then with one again and again, each tell what is ready of theirs
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(200);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$pairs = array_map(fn () => net_unix_pair(), range(1, 80));
$sets = array_chunk(array_column($pairs, 0), 40);
$none = null;

function tell_ready(array $read, string $step): void
{
    $write = $except = null;
    $count = socket_select($read, $write, $except, 0);
    echo $step, ': ', $count, ' ', implode(',', array_keys($read)), "\n";
}

socket_write($pairs[3][1], 'x');
for ($i = 0; $i < 6; $i++) {
    tell_ready($sets[$i % 2], "set " . $i % 2);
}
for ($i = 0; $i < 60; $i++) {
    $read = $sets[1];
    if (socket_select($read, $none, $none, 0) !== 0) {
        echo "ready too early\n";
    }
}
socket_write($pairs[45][1], 'x');
tell_ready($sets[1], 'the same again');
socket_read($pairs[45][0], 1);
tell_ready($sets[1], 'and read');
tell_ready($sets[0], 'set 0');
?>
--EXPECT--
set 0: 1 3
set 1: 0 
set 0: 1 3
set 1: 0 
set 0: 1 3
set 1: 0 
the same again: 1 5
and read: 0 
set 0: 1 3
