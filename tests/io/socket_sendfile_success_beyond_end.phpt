--TEST--
Behind the end of any stream there is nothing to send: 0, and a stream that can seek stays where it is
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

file_put_contents($path = net_unix_path('file'), 'abcdefgh');
$filtered = fopen($path, 'r');
stream_filter_append($filtered, 'string.toupper', STREAM_FILTER_READ);
$temporary = fopen('php://temp', 'w+');
fwrite($temporary, 'abcdefgh');
rewind($temporary);
[$peer, $connection] = stream_socket_pair(STREAM_PF_UNIX, STREAM_SOCK_STREAM, 0);
fwrite($peer, 'abcdefgh');
fclose($peer);
$streams = ['file' => fopen($path, 'r'), 'filter' => $filtered, 'temp' => $temporary, 'data' => fopen('data:,abcdefgh', 'r'), 'socket' => $connection];
[$a, $b] = net_unix_pair();
foreach ($streams as $name => $stream) {
    fread($stream, 3);
    $results = [];
    foreach ([8, 9, PHP_INT_MAX] as $offset) {
        $results[] = socket_sendfile($a, $stream, $offset);
        $results[] = socket_sendfile($a, $stream, $offset, null, MSG_MORE, 1.0);
    }
    echo $name, ': ', json_encode($results), ' ', socket_last_error($a), ' ', fread($stream, 2), "\n";
}
var_dump(@socket_recv($b, $data, 10, MSG_DONTWAIT));
unlink($path);
?>
--EXPECT--
file: [0,0,0,0,0,0] 0 de
filter: [0,0,0,0,0,0] 0 DE
temp: [0,0,0,0,0,0] 0 de
data: [0,0,0,0,0,0] 0 de
socket: [0,0,0,0,0,0] 0 
bool(false)
