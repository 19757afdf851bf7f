--TEST--
When the time is up the count says what went, and nothing warns
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([false, true] as $nonblocking) {
    [$a, $b] = net_unix_pair();
    $nonblocking ? socket_set_nonblock($a) : socket_set_block($a);
    $start = hrtime(true);
    $sent = socket_send_all($a, str_repeat('x', 4 << 20), 0, 0.1);
    $passed = (hrtime(true) - $start) / 1e9;
    var_dump($sent > 0 && $sent < 4 << 20, socket_last_error($a) === SOCKET_ETIMEDOUT, $passed >= 0.1 && $passed < 5);
    var_dump(socket_send_all($a, 'x', 0, 0));
    var_dump(socket_recv_exact($b, $data, 5 << 20, 0, 0) === $sent, socket_last_error() === SOCKET_ETIMEDOUT);
}
?>
--EXPECT--
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
