--TEST--
A send to a peer that does not read ends when SO_SNDTIMEO is over
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../include/net.inc';

[$client, $server] = net_tcp_pair();
socket_set_option($client, SOL_SOCKET, SO_SNDTIMEO, ['sec' => 0, 'usec' => 100000]);
$chunk = str_repeat('x', 1 << 20);
do {
    $sent = socket_write($client, $chunk);
} while ($sent !== false);
var_dump($sent, socket_last_error($client) === SOCKET_EAGAIN);
?>
--EXPECT--
bool(false)
bool(true)
