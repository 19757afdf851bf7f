--TEST--
Sockets are made of server, client, datagram and Unix streams
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$path = net_unix_path();
$streams = [
    stream_socket_server('tcp://127.0.0.1:0'), stream_socket_server('udp://127.0.0.1:0', $code, $text, STREAM_SERVER_BIND),
    stream_socket_server("unix://$path"), stream_socket_client("unix://$path"),
];
foreach ($streams as $stream) {
    $socket = socket_import_stream($stream);
    var_dump(socket_getsockname($socket, $address), $address === $path ? 'path' : $address);
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_TYPE));
}
?>
--EXPECT--
bool(true)
string(9) "127.0.0.1"
int(1)
bool(true)
string(9) "127.0.0.1"
int(2)
bool(true)
string(4) "path"
int(1)
bool(true)
string(0) ""
int(1)
