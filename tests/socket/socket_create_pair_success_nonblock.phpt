--TEST--
SOCK_NONBLOCK makes both sides of a pair non-blocking
--EXTENSIONS--
sockets
--FILE--
<?php
socket_create_pair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, $pair);
foreach ($pair as $socket) {
    var_dump(socket_read($socket, 1), socket_last_error($socket) === SOCKET_EAGAIN);
}
?>
--EXPECT--
bool(false)
bool(true)
bool(false)
bool(true)
