--TEST--
A descriptor that several Socket objects share counts once, wherever it comes again
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_below_descriptors(420);
?>
--FILE--
<?php
foreach ([2, 20, 400] as $count) {
    $streams = $sockets = $others = [];
    while (count($streams) < $count) {
        array_push($streams, ...stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0));
    }
    foreach ($streams as $stream) {
        $sockets[] = socket_import_stream($stream);
        $others[] = socket_import_stream($stream);
    }
    $write = [...$sockets, ...array_reverse($others)];
    var_dump(socket_select($null, $write, $null, 0) === $count, count($write) === 2 * $count);
    $write = [...$sockets, $others[1]];
    $read = [$others[0], $sockets[0]];
    fwrite($streams[1], 'x');
    var_dump(socket_select($read, $write, $null, 0) === $count + 1, count($read), count($write) === $count + 1);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(2)
bool(true)
bool(true)
bool(true)
bool(true)
int(2)
bool(true)
bool(true)
bool(true)
bool(true)
int(2)
bool(true)
