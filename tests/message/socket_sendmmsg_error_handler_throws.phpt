--TEST--
What an error handler throws comes out, and nothing is sent
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
set_error_handler(fn(int $level, string $text) => throw new RuntimeException($text));
net_attempt(fn() => socket_sendmmsg($a, [['iov' => ['x']], ['iov' => [[]]]]));
net_attempt(fn() => socket_sendmmsg($a, [['iov' => ['x']], []  + ['control' => 1]]));
restore_error_handler();
var_dump(socket_recv($b, $data, 10, MSG_DONTWAIT));
?>
--EXPECT--
RuntimeException: Array to string conversion
RuntimeException: socket_sendmmsg(): error converting user data (path: messages > element #1 > control): expected an array here
bool(false)
