--TEST--
A timeout that is none is named; a closed socket throws
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair();
foreach ([-1, -0.001, NAN, -INF] as $timeout) {
    net_attempt(fn() => socket_send_all($a, 'x', 0, $timeout));
}
foreach ([PHP_FLOAT_MAX, INF, 1e10, PHP_INT_MAX, -0.0, null] as $timeout) {
    var_dump(socket_send_all($a, 'x', 0, $timeout));
}
socket_close($a);
net_attempt(fn() => socket_send_all($a, 'x'));
?>
--EXPECT--
ValueError: socket_send_all(): Argument #4 ($timeout) must be greater than or equal to 0
ValueError: socket_send_all(): Argument #4 ($timeout) must be greater than or equal to 0
ValueError: socket_send_all(): Argument #4 ($timeout) must be greater than or equal to 0
ValueError: socket_send_all(): Argument #4 ($timeout) must be greater than or equal to 0
int(1)
int(1)
int(1)
int(1)
int(1)
int(1)
Error: socket_send_all(): Argument #1 ($socket) has already been closed
