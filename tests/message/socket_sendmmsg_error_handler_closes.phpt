--TEST--
An error handler that closes the socket ends the call well
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a] = net_unix_pair(SOCK_DGRAM);
set_error_handler(function (int $level, string $text) use (&$a) {
    echo $text, "\n";
    socket_close($a);
    return true;
});
var_dump(socket_sendmmsg($a, [['iov' => ['x']], ['iov' => 1]]));
[$a] = net_udp_bound();
var_dump(socket_sendmmsg($a, [['iov' => ['x']]]));
[$a] = net_udp_bound();
net_attempt(fn() => socket_sendmmsg($a, [['iov' => [[]]]]));
?>
--EXPECT--
socket_sendmmsg(): error converting user data (path: messages > element #1 > iov): expected an array here
bool(false)
socket_sendmmsg(): Unable to send messages [89]: Destination address required
bool(false)
Array to string conversion
Error: socket_sendmmsg(): Argument #1 ($socket) has already been closed
