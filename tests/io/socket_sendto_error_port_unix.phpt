--TEST--
A port outside of 0 to 65535 is refused on a socket of the Unix domain, too, and before all other arguments
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

$unix = socket_create(AF_UNIX, SOCK_DGRAM, 0);
$udp = socket_create(AF_INET, SOCK_DGRAM, 0);
foreach ([-1, 65536, PHP_INT_MAX] as $port) {
    net_attempt(fn () => socket_sendto($unix, 'x', 1, 0, net_unix_path(), $port));
}
net_attempt(fn () => socket_sendto($unix, 'x', 1, 0, str_repeat('x', 200), 65536));
foreach ([$unix, $udp] as $socket) {
    net_attempt(fn () => socket_sendto($socket, 'x', -1, 0, '127.0.0.1', 65536));
    net_attempt(fn () => socket_sendto($socket, 'x', -1, 0, '127.0.0.1'));
}
?>
--EXPECT--
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
ValueError: socket_sendto(): Argument #6 ($port) must be between 0 and 65535
ValueError: socket_sendto(): Argument #3 ($length) must be greater than or equal to 0
