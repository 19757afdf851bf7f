--TEST--
An error handler may close the socket, and may throw
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([false, true] as $throws) {
    [$a, $b] = net_unix_pair();
    socket_close($b);
    set_error_handler(function (int $level, string $text) use ($a, $throws) {
        socket_close($a);
        return $throws ? throw new RuntimeException($text) : true;
    });
    var_dump(net_attempt(fn() => socket_send_all($a, 'x')), socket_last_error() === SOCKET_EPIPE);
    restore_error_handler();
}
?>
--EXPECT--
bool(false)
bool(true)
RuntimeException: socket_send_all(): Unable to write to socket [32]: Broken pipe
NULL
bool(true)
