--TEST--
MSG_TRUNC discards the bytes of a TCP stream and shows no other memory
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
foreach ([100, 20000] as $length) {
    socket_write($client, str_repeat('x', 50));
    net_wait_readable($server);
    var_dump(socket_recvfrom($server, $data, $length, MSG_TRUNC, $address, $port), $data === str_repeat("\0", 50));
}
?>
--EXPECT--
int(50)
bool(true)
int(50)
bool(true)
