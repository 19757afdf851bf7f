--TEST--
socket_create refuses a type above the highest, and leaves the rest to the system
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([99, 11, PHP_INT_MAX] as $type) {
    net_attempt(fn () => socket_create(AF_INET, $type, 0));
}
var_dump(socket_create(AF_INET, -1, 0), socket_last_error() === SOCKET_EINVAL);
?>
--EXPECTF--
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK
ValueError: socket_create(): Argument #2 ($type) must be one of SOCK_STREAM, SOCK_DGRAM, SOCK_SEQPACKET, SOCK_RAW, or SOCK_RDM optionally OR'ed with SOCK_CLOEXEC, SOCK_NONBLOCK

Warning: socket_create(): Unable to create socket [22]: Invalid argument in %s on line %d
bool(false)
bool(true)
