--TEST--
Without a timeout a socket that need not wait gives a silent false
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[, $b] = net_unix_pair(SOCK_DGRAM);
$messages = ['before'];
var_dump(socket_recvmmsg($b, $messages, 4, 10, MSG_DONTWAIT), $messages, socket_last_error($b) === SOCKET_EAGAIN);
socket_set_nonblock($b);
socket_clear_error($b);
var_dump(socket_recvmmsg($b, $messages, 4, 10), socket_last_error($b) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
array(0) {
}
bool(true)
bool(false)
bool(true)
