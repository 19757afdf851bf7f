--TEST--
MSG_TRUNC discards the bytes of a TCP stream and shows no other memory
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
foreach ([100, 20000] as $length) {
    socket_write($client, str_repeat('x', 50) . 'rest');
    net_wait_readable($server);
    var_dump(socket_recv($server, $data, $length, MSG_TRUNC | MSG_PEEK), $data === str_repeat("\0", 54));
    var_dump(socket_recv($server, $data, 50, MSG_TRUNC), $data === str_repeat("\0", 50));
    var_dump(socket_recv($server, $data, 100, 0), $data);
}
?>
--EXPECT--
int(54)
bool(true)
int(50)
bool(true)
int(4)
string(4) "rest"
int(54)
bool(true)
int(50)
bool(true)
int(4)
string(4) "rest"
