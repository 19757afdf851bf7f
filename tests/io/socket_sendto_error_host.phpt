--TEST--
A host that nobody knows warns and sets the last error
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket, $port] = net_udp_bound();
set_error_handler(fn (int $level, string $message) => print(preg_replace('/1000\d\]: .*/', '1000x]', $message) . "\n"));
var_dump(socket_sendto($socket, 'x', 1, 0, 'no..host', $port));
var_dump(intdiv(socket_last_error($socket), 1000), socket_last_error() === socket_last_error($socket));
?>
--EXPECT--
socket_sendto(): Host lookup failed [-1000x]
bool(false)
int(-10)
bool(true)
