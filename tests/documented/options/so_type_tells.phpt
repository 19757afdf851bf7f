--TEST--
SO_TYPE tells what a socket was made as, and cannot be set
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

foreach ([SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET] as $type) {
    [$socket] = net_unix_pair($type);
    var_dump(socket_get_option($socket, SOL_SOCKET, SO_TYPE) === $type);
}
var_dump(@socket_set_option($socket, SOL_SOCKET, SO_TYPE, SOCK_STREAM), socket_last_error($socket) === SOCKET_ENOPROTOOPT);
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
