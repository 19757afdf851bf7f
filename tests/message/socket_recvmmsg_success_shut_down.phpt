--TEST--
A socket of datagrams that is shut down, which is ready forever and receives nothing, is at its end
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$udp, $port] = net_udp_bound();
socket_connect($udp, '127.0.0.1', $port);
[, $unix] = net_unix_pair(SOCK_DGRAM);
foreach ([$udp, $unix] as $socket) {
    socket_shutdown($socket, 0);
    var_dump(socket_recvmmsg($socket, $messages, 10, 10), $messages, socket_last_error($socket));
}
?>
--EXPECT--
int(0)
array(0) {
}
int(0)
int(0)
array(0) {
}
int(0)
