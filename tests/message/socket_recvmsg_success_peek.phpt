--TEST--
With MSG_PEEK the message stays to be received
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$a, $b] = net_unix_pair(SOCK_DGRAM);
socket_sendmsg($a, ['iov' => ['data']]);
foreach ([MSG_PEEK, 0, MSG_DONTWAIT] as $flags) {
    $message = ['controllen' => 64];
    var_dump(@socket_recvmsg($b, $message, $flags));
}
?>
--EXPECT--
int(4)
int(4)
bool(false)
