--TEST--
stream_select() in a task lets others run also with very long times, and with numbers of another type that PHP takes
--EXTENSIONS--
sockets_ext
--INI--
sockets_ext.task_streams=1
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_tasks();
skip_below_64_bits();
?>
--FILE--
<?php
foreach ([[PHP_INT_MAX], [10_000_000_000], [0, PHP_INT_MAX], ['1000'], [1000.0, '5'], [null, null]] as $time) {
    [$near, $far] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    socket_spawn(fn () => fwrite($far, 'x'));
    $read = [$near];
    $write = $except = null;
    echo json_encode($time, JSON_PRESERVE_ZERO_FRACTION), ': ', stream_select($read, $write, $except, ...$time), "\n";
}
$read = [$far];
try {
    stream_select($read, $write, $except, 'x');
} catch (TypeError $error) {
    echo $error->getMessage(), "\n";
}
?>
--EXPECT--
[9223372036854775807]: 1
[10000000000]: 1
[0,9223372036854775807]: 1
["1000"]: 1
[1000.0,"5"]: 1
[null,null]: 1
stream_select(): Argument #4 ($seconds) must be of type ?int, string given
