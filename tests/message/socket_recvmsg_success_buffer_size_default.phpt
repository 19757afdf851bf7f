--TEST--
Without buffer_size 8192 bytes are received at most, and more with a larger one
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
foreach ([[], ['buffer_size' => 20000]] as $size) {
    socket_sendmsg($a, ['iov' => [str_repeat('x', 10000)]]);
    $message = $size + ['controllen' => 64];
    var_dump(socket_recvmsg($b, $message), strlen($message['iov'][0]));
}
?>
--EXPECT--
int(8192)
int(8192)
int(10000)
int(10000)
