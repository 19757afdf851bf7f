--TEST--
A non-blocking stream that has no more now is 0; an offset that it has not reached waits for the bytes before it
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
[$stream, $source] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
stream_set_blocking($stream, false);
$send = function (?int $offset) use ($a, $stream) {
    echo json_encode([socket_sendfile($a, $stream, $offset), socket_last_error($a), ftell($stream), feof($stream)]), "\n";
};
$send(null);
fwrite($source, 'abc');
$send(5);
fwrite($source, 'de');
$send(6);
fwrite($source, 'fgh');
$send(6);
fclose($source);
$send(null);
$send(20);
echo socket_read($b, 100), "\n";
?>
--EXPECT--
[0,0,0,false]
[0,0,3,false]
[0,0,5,false]
[2,0,8,false]
[0,0,8,true]
[0,0,8,true]
gh
