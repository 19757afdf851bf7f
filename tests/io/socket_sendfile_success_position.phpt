--TEST--
Every kind of stream is sent from where it stands
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
file_put_contents($path = net_unix_path('file'), 'HEADERbody');
$filtered = fopen($path, 'r');
stream_filter_append($filtered, 'string.toupper', STREAM_FILTER_READ);
$memory = fopen('php://memory', 'w+');
fwrite($memory, 'HEADERbody');
rewind($memory);
foreach ([fopen($path, 'r'), $memory, $filtered, popen('printf HEADERbody', 'r')] as $stream) {
    var_dump(fread($stream, 6) . socket_sendfile($a, $stream, length: 3) . socket_read($b, 100), ftell($stream));
    var_dump(socket_sendfile($a, $stream, flags: MSG_MORE) . socket_read($b, 100), ftell($stream));
}
unlink($path);
?>
--EXPECT--
string(10) "HEADER3bod"
int(9)
string(2) "1y"
int(10)
string(10) "HEADER3bod"
int(9)
string(2) "1y"
int(10)
string(10) "HEADER3BOD"
int(9)
string(2) "1Y"
int(10)
string(10) "HEADER3bod"
int(9)
string(2) "1y"
int(10)
