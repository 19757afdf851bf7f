--TEST--
A port outside of 0 to 65535 is refused before the address is looked at
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$socket] = net_udp_bound();
foreach ([-1, 65536, PHP_INT_MAX, PHP_INT_MIN] as $port) {
    net_attempt(fn () => socket_sendto($socket, 'x', 1, 0, 'no address', $port));
}
?>
--EXPECT--
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
