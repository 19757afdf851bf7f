--TEST--
The highest bit of the flags means nothing, with MSG_ZEROCOPY as without
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MSG_ZEROCOPY');
?>
--FILE--
<?php
$socket = socket_create(AF_INET, SOCK_DGRAM, SOL_UDP);
socket_bind($socket, '127.0.0.1');
socket_getsockname($socket, $host, $port);
$highest = -1 << 31;
foreach ([$highest, $highest | MSG_ZEROCOPY, -1 & ~MSG_OOB] as $flags) {
    var_dump(socket_sendto($socket, 'x', 1, $flags, $host, $port));
}
socket_connect($socket, $host, $port);
foreach ([$highest, $highest | MSG_ZEROCOPY, -1 & ~MSG_OOB] as $flags) {
    var_dump(socket_send($socket, 'x', 1, $flags));
}
var_dump(@socket_sendto($socket, 'x', 1, -1, $host, $port), socket_last_error($socket) === SOCKET_EOPNOTSUPP);
?>
--EXPECT--
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
bool(false)
bool(true)
