--TEST--
Objects at the address of a stream's socket that was freed are looked at anew
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(160);
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = [];
for ($i = 0; $i < 50; $i++) {
    array_push($sockets, ...net_unix_pair());
}
$wait = function () use (&$sockets) {
    $read = $sockets;
    $write = $except = null;
    return socket_select($read, $write, $except, 0) . ': ' . implode(', ', array_keys($read));
};
$answers = [];
for ($round = 0; $round < 20; $round++) {
    $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $sockets[100] = socket_import_stream($pair[0]);
    for ($call = 0; $call < 5; $call++) {
        $answers[] = $wait();
    }
    $streams[] = $pair;
    fwrite($pair[1], 'x');
    $answers[] = $wait();
    unset($sockets[100]);
}
print_r(array_count_values($answers));
?>
--EXPECT--
Array
(
    [0: ] => 100
    [1: 100] => 20
)
