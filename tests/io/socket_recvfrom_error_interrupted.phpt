--TEST--
A signal interrupts socket_recv and socket_recvfrom with a warning
--EXTENSIONS--
sockets
pcntl
posix
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$receiver] = net_udp_bound();
$data = $address = $port = 'before';
var_dump(net_interrupt(function () use ($receiver, &$data, &$address, &$port) {
    return socket_recvfrom($receiver, $data, 100, 0, $address, $port);
}), $data, $address, $port);
var_dump(net_interrupt(function () use ($receiver, &$data) {
    return socket_recv($receiver, $data, 100, 0);
}), $data);
?>
--EXPECTF--
Warning: socket_recvfrom(): Unable to recvfrom [4]: Interrupted system call in %s on line %d
bool(false)
string(6) "before"
string(6) "before"
string(6) "before"

Warning: socket_recv(): Unable to read from socket [4]: Interrupted system call in %s on line %d
bool(false)
NULL
