--TEST--
A socket that is made non-blocking exports a non-blocking stream
--EXTENSIONS--
sockets_ext
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, SOL_TCP);
socket_create_pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, $pair);
foreach ([$socket, ...$pair] as $each) {
    var_dump(stream_get_meta_data(socket_export_stream($each))['blocked']);
}
?>
--EXPECT--
bool(false)
bool(false)
bool(false)
