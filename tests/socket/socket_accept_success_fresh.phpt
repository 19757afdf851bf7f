--TEST--
An accepted socket blocks and has no error of its own
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
var_dump(socket_last_error($server), stream_get_meta_data(socket_export_stream($server))['blocked']);
?>
--EXPECT--
int(0)
bool(true)
