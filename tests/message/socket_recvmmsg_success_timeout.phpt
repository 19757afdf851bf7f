--TEST--
When the time is up there are no messages, and the last error is ETIMEDOUT
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([false, true] as $nonblocking) {
    $nonblocking ? socket_set_nonblock($b) : socket_set_block($b);
    foreach ([0, 0.05] as $timeout) {
        $messages = ['before'];
        $start = hrtime(true);
        var_dump(socket_recvmmsg($b, $messages, 4, 10, 0, $timeout), $messages === []);
        var_dump((hrtime(true) - $start) / 1e9 >= $timeout, socket_last_error($b) === SOCKET_ETIMEDOUT);
    }
}
?>
--EXPECT--
int(0)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
int(0)
bool(true)
bool(true)
bool(true)
