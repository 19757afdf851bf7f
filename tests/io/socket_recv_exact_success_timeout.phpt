--TEST--
When the time is up there is what came until then, and nothing is lost
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

foreach ([false, true] as $nonblocking) {
    [$a, $b] = net_unix_pair();
    $nonblocking ? socket_set_nonblock($b) : socket_set_block($b);
    socket_write($a, 'part');
    $start = hrtime(true);
    var_dump(socket_recv_exact($b, $data, 10, 0, 0.05), $data, socket_last_error($b) === SOCKET_ETIMEDOUT);
    var_dump((hrtime(true) - $start) / 1e9 >= 0.05);
    var_dump(socket_recv_exact($b, $data, 10, 0, 0), $data, socket_last_error($b) === SOCKET_ETIMEDOUT);
    socket_write($a, ' and the rest');
    var_dump(socket_recv_exact($b, $data, 13, 0, 0), $data);
}
?>
--EXPECT--
int(4)
string(4) "part"
bool(true)
bool(true)
int(0)
string(0) ""
bool(true)
int(13)
string(13) " and the rest"
int(4)
string(4) "part"
bool(true)
bool(true)
int(0)
string(0) ""
bool(true)
int(13)
string(13) " and the rest"
