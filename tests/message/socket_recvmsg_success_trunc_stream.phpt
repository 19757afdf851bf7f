--TEST--
MSG_TRUNC discards the bytes of a TCP stream, and socket_recvmsg shows no other memory
--EXTENSIONS--
sockets_ext
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
foreach ([100, 20000] as $size) {
    socket_write($client, str_repeat('x', 50));
    net_wait_readable($server);
    $message = ['controllen' => 100, 'buffer_size' => $size];
    var_dump(socket_recvmsg($server, $message, MSG_TRUNC), $message['iov'][0] === str_repeat("\0", 50));
}
?>
--EXPECT--
int(50)
bool(true)
int(50)
bool(true)
