--TEST--
With SO_OOBINLINE urgent data stands where it was sent, without it it is apart
--EXTENSIONS--
sockets
--FILE--
<?php
require __DIR__ . '/../../include/net.inc';

foreach ([0, 1] as $value) {
    [$client, $server] = net_tcp_pair();
    var_dump(socket_set_option($server, SOL_SOCKET, SO_OOBINLINE, $value), socket_get_option($server, SOL_SOCKET, SO_OOBINLINE));
    socket_send($client, 'before', 6, 0);
    socket_send($client, '!', 1, MSG_OOB);
    socket_send($client, 'after', 5, 0);
    socket_close($client);
    for ($text = ''; ($part = socket_read($server, 100)) !== '' && $part !== false; $text .= $part) {
        continue;
    }
    var_dump($text);
}
?>
--EXPECT--
bool(true)
int(0)
string(11) "beforeafter"
bool(true)
int(1)
string(12) "before!after"
