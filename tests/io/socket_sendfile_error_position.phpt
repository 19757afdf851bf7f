--TEST--
With an offset, a stream stays where it stands when nothing goes: no room, no peer, no byte behind the offset
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$full, $other] = net_unix_pair();
socket_set_nonblock($full);
while (@socket_write($full, str_repeat('x', 65536))) {
}
[$alone, $gone] = net_unix_pair();
socket_close($gone);
[$free, $reader] = net_unix_pair();
file_put_contents($path = net_unix_path('file'), 'abcdefgh');
$filtered = fopen($path, 'r');
stream_filter_append($filtered, 'string.toupper', STREAM_FILTER_READ);
$memory = fopen('php://memory', 'w+');
fwrite($memory, 'abcdefgh');
rewind($memory);
foreach ([fopen($path, 'r'), $memory, $filtered] as $stream) {
    fread($stream, 3);
    $places = [];
    foreach ([[$full, 5], [$full, 1], [$alone, 5], [$free, 100]] as [$socket, $offset]) {
        @socket_sendfile($socket, $stream, $offset);
        $places[] = ftell($stream);
        @socket_sendfile($socket, $stream, $offset, flags: MSG_MORE, timeout: 0);
        $places[] = ftell($stream);
    }
    echo implode(' ', $places), ' ', fread($stream, 2), ' ';
    echo socket_sendfile($free, $stream, 1, 2), socket_read($reader, 10), ftell($stream), "\n";
}
unlink($path);
?>
--EXPECT--
3 3 3 3 3 3 3 3 de 2bc3
3 3 3 3 3 3 3 3 de 2bc3
3 3 3 3 3 3 3 3 DE 2BC3
