--TEST--
Receiving from a stream without a connection warns
--EXTENSIONS--
sockets
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_unless_ipv6();
?>
--FILE--
<?php
foreach ([AF_INET, AF_INET6, AF_UNIX] as $family) {
    $socket = socket_create($family, SOCK_STREAM, 0);
    var_dump(socket_recvfrom($socket, $data, 100, 0, $address, $port), $data, $address, $port);
}
?>
--EXPECTF--
Warning: socket_recvfrom(): Unable to recvfrom [107]: Transport endpoint is not connected in %s on line %d
bool(false)
NULL
NULL
NULL

Warning: socket_recvfrom(): unable to recvfrom [107]: Transport endpoint is not connected in %s on line %d
bool(false)
NULL
NULL
NULL

Warning: socket_recvfrom(): Unable to recvfrom [22]: Invalid argument in %s on line %d
bool(false)
NULL
NULL
NULL
