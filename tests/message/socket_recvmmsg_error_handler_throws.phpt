--TEST--
What an error handler throws comes out, with the socket closed or not
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[, $b] = net_unix_pair(SOCK_DGRAM);
[$c] = net_tcp_listener();
set_error_handler(function (int $level, string $text) use ($c) {
    socket_close($c);
    throw new RuntimeException($text);
});
$messages = [1];
net_attempt(function () use ($c, &$messages) { socket_recvmmsg($c, $messages, 4, 10, 0, 1); });
var_dump($messages);
?>
--EXPECT--
RuntimeException: socket_recvmmsg(): Unable to receive messages [107]: Transport endpoint is not connected
array(0) {
}
