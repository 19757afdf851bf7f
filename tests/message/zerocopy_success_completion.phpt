--TEST--
The completion of MSG_ZEROCOPY is in the error queue
--EXTENSIONS--
sockets_ext
--SKIPIF--
<?php
require __DIR__ . '/../include/skipif.inc';
skip_without_constant('MSG_ZEROCOPY', 'SO_ZEROCOPY');
@socket_set_option(socket_create(AF_INET, SOCK_STREAM, 0), SOL_SOCKET, SO_ZEROCOPY, 1) or skip('no SO_ZEROCOPY');
?>
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $peer] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_ZEROCOPY, 1);
for ($i = 0; $i < 2; $i++) {
    socket_send($client, str_repeat('x', 20000), 20000, MSG_ZEROCOPY);
    socket_recv($peer, $data, 20000, MSG_WAITALL);
    net_wait_until(function () use ($client, &$message) {
        $message = ['controllen' => 256];
        return @socket_recvmsg($client, $message, MSG_ERRQUEUE | MSG_DONTWAIT) !== false;
    });
    ['ee_errno' => $errno, 'ee_origin' => $origin, 'ee_info' => $first, 'ee_data' => $last, 'offender' => $offender] = $message['control'][0]['data'];
    var_dump($errno, $origin === SO_EE_ORIGIN_ZEROCOPY, $offender);
    echo "send $first to $last\n";
}
?>
--EXPECT--
int(0)
bool(true)
NULL
send 0 to 0
int(0)
bool(true)
NULL
send 1 to 1
