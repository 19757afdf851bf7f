--TEST--
A stream that pclose() closes while it is read is closed when it has been sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';
require __DIR__ . '/../include/own_stream.inc';

[$a, $b] = net_unix_pair();
$stream = fopen('own://', 'r');
own_stream_closes('stream_read', fn () => pclose($stream));
var_dump(socket_sendfile($a, $stream, 0, 4), socket_read($b, 10), is_resource($stream));

[$inner, $outer] = [fopen('own://', 'r'), fopen('own://', 'r')];
own_stream_closes('stream_read', function () use ($a, $inner) {
    var_dump(@socket_sendfile($a, $inner, 0, 1));
    pclose($inner);
});
var_dump(socket_sendfile($a, $inner, 0, 4), is_resource($inner), is_resource($outer));
OwnStream::$does = null;
?>
--EXPECT--
stream_close
int(4)
string(4) "some"
bool(false)
bool(false)
stream_close
int(4)
bool(false)
bool(true)
