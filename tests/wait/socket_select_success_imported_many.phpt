--TEST--
Many streams that were imported twice count once each
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$sockets = $streams = [];
for ($i = 0; $i < 50; $i++) {
    [$streams[], $other] = $pair = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
    $streams[] = $other;
    fwrite($other, 'x');
    array_unshift($sockets, socket_import_stream($pair[0]));
    $sockets[] = socket_import_stream($pair[0]);
    $sockets[] = socket_import_stream($other);
}
foreach ([1, 2, 3, 4] as $call) {
    $read = $sockets;
    $write = $except = null;
    var_dump(socket_select($read, $write, $except, 0), count($read));
}
?>
--EXPECT--
int(50)
int(100)
int(50)
int(100)
int(50)
int(100)
int(50)
int(100)
